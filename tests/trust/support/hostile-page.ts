import * as fc from 'fast-check';
import { FERRY } from '../../article/fixtures/news-page.ts';
import { NEWS, ODDITIES, SCRIPTS } from './hostile-texts.ts';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NEWS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...FERRY) },
);

/** Text of words that rules look for, broken characters and anything at all. */
export const hostileText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' '));

const BOXES = ['div', 'p', 'article', 'section', 'main', 'h1', 'h2', 'blockquote', 'ul', 'li', 'table', 'td', 'span', 'a', 'b', 'em', 'time', 'form', 'figure', 'figcaption', 'template', 'noscript', 'svg', 'math', 'textarea', 'x-y', 'font', 'iframe'] as const;
const NAMES = ['id', 'name', 'class', 'itemprop', 'rel', 'href', 'datetime', 'content', 'role', 'hidden', 'style', 'onclick', 'lang', 'dir', 'type', 'property'] as const;
const VALUES = ['body', 'title', 'documentElement', 'attributes', 'firstChild', 'byline author', 'date published', 'datePublished', 'author', 'canonical', '2026-02-31T25:61:00Z', '2026-02-03', 'display:none', `${'javascript'}:ran=1`, 'data:text/html,x', 'paywall', 'article-body', 'ar', 'rtl', 'og:title', '__proto__', ...SCRIPTS.slice(0, 6), ...ODDITIES.slice(0, 6)] as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attribute = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)).map(([name, value]) => ` ${name}="${escaped(value)}"`);

const { tree } = fc.letrec<{ tree: string; box: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(hostileText.map((text) => text.replaceAll('<', '&lt;')), fc.constantFrom(...SCRIPTS), fc.constantFrom(...FERRY.map((line) => `<p>${line}</p>`))),
    tie('box'),
  ),
  box: fc.tuple(fc.constantFrom(...BOXES), fc.array(attribute, { maxLength: 3 }), fc.array(tie('tree'), { maxLength: 5 }), fc.boolean())
    .map(([name, attributes, inside, closed]) => `<${name}${attributes.join('')}>${inside.join('')}${closed ? `</${name}>` : ''}`),
}));

const jsonLd = fc.oneof(
  fc.json().map((json) => json.slice(0, 2000)),
  fc.record({ headline: hostileText, author: fc.oneof(hostileText, fc.jsonValue()), datePublished: fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()), publisher: fc.jsonValue() })
    .map((facts) => JSON.stringify({ '@type': 'NewsArticle', ...facts })),
  fc.constantFrom('{"@graph":[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}}]}', '{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}}}', '[[[[[[', '{"@type":'),
);

/** A whole page: a head with facts that nobody should believe, and a tree of boxes in which an article may stand. */
export const hostilePage = fc.record({ title: hostileText, ld: jsonLd, head: fc.array(attribute, { maxLength: 4 }), trees: fc.array(tree, { maxLength: 8 }), whole: fc.boolean() })
  .map(({ title, ld, head, trees, whole }) => `<!doctype html><html><head><title>${escaped(title).replaceAll('<', '&lt;')}</title><meta${head.join('')}><link${head.join('')}><script type="application/ld+json">${ld.replaceAll('</', '<\\/')}</script></head><body>${trees.join('\n')}${whole ? `<article><h1>Ferry to stop</h1>${FERRY.map((line) => `<p>${line}</p>`).join('')}</article>` : ''}</body></html>`);
