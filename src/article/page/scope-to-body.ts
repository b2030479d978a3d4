import { wordsOfElement } from './chrome-vocabulary.ts';
import type { RawBlock } from './walk-blocks.ts';

/** Names under which content management systems keep the article's own text, as neighbouring words of a class or id. */
const BODY_NAMES: ReadonlySet<string> = new Set([
  'article-body', 'articlebody', 'body-article', 'article-text', 'article-content', 'articlecontent', 'article-copy',
  'article-main', 'content-article', 'entry-content', 'post-content', 'post-body', 'postcontent', 'story-body', 'storybody',
  'story-content', 'story-text', 'news-body', 'news-content', 'news-text', 'newstext', 'body-content', 'body-text',
  'body-copy', 'content-body', 'rich-text', 'richtext', 'article-paragraphs', 'article-detail', 'wysiwyg', 'paywall-content',
]);
/** Share of the running text that must stand in one named container for the rest to be left out. */
const MIN_SHARE = 0.6;

/**
 * Keeps the blocks of the container that the page itself marks as the article's text (schema.org `articleBody` or a
 * customary name), when most of the text found stands in it; all blocks otherwise.
 */
export function scopeToBody(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const named = new Map<Element, boolean>();
  const held = new Map<Element, number>();
  const containers = blocks.map((block) => {
    const container = outermostBody(block.element, named);
    if (container) held.set(container, (held.get(container) ?? 0) + block.text.length);
    return container;
  });
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const inside = [...held.values()].reduce((sum, length) => sum + length, 0);
  if (inside < MIN_SHARE * total) return blocks;
  const largest = Math.max(...held.values());
  // One article may be cut into several boxes of one name; boxes of other articles in an endless page are kept apart by size.
  const main = largest >= MIN_SHARE * total ? [...held].find(([, length]) => length === largest)?.[0] : undefined;
  return blocks.filter((_, at) => (main ? containers[at] === main : containers[at] !== null));
}

function outermostBody(element: Element, known: Map<Element, boolean>): Element | null {
  let found: Element | null = null;
  for (let up: Element | null = element; up; up = up.parentElement) {
    let body = known.get(up);
    if (body === undefined) known.set(up, (body = isBody(up)));
    if (body) found = up;
  }
  return found;
}

function isBody(element: Element): boolean {
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return true;
  const words = wordsOfElement(element);
  return words.some((word, at) => BODY_NAMES.has(word) || BODY_NAMES.has(`${word}-${words[at + 1]}`));
}
