import type { Article } from '../../../src/article/article.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An article as a news site would show it: with a bar, links, boxes and a foot around its text. */
export function pageOf({ title, text, byline, publisher, published }: Article): string {
  const links = Array.from({ length: 24 }, (_, n) => `<li><a href="/section/${n}">Section ${n}</a></li>`).join('');
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(publisher ?? '')}</title>
<meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${escaped(publisher ?? '')}">
<meta property="article:published_time" content="${published ?? ''}"></head><body>
<header><a href="/">${escaped(publisher ?? '')}</a><nav><ul>${links}</ul></nav></header>
<main><article><h1>${escaped(title)}</h1><p class="byline">By ${escaped(byline ?? '')}</p><time datetime="${published ?? ''}">${published ?? ''}</time>
${paragraphs}
</article><aside><h2>More</h2><ul>${links}</ul></aside></main><footer><ul>${links}</ul></footer></body></html>`;
}
