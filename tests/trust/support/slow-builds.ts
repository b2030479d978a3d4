import { FERRY, newsPage, paragraphs } from '../../article/fixtures/news-page.ts';

/** A page that is slow to walk. */
export interface SlowBuild {
  readonly name: string;
  readonly html: string;
}

/** How much of it there is. */
export interface BuildSize {
  /** Elements in one another. */
  readonly deep: number;
  /** Elements one after the other. */
  readonly many: number;
}

/** Pages that are built so that whoever walks them takes long. */
export function slowBuilds({ deep, many }: BuildSize): readonly SlowBuild[] {
  const text = paragraphs(FERRY);
  const builds: readonly (readonly [name: string, article: string, head?: string])[] = [
    ['boxes in boxes', `${'<div>'.repeat(deep)}${text}`],
    ['inline elements in inline elements', `${'<b>'.repeat(deep)}${text}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(deep / 10)}${text}`],
    ['paragraphs without end', text.repeat(many / 5)],
    ['links without end', `${text}${'<p><a href="/x">Another report</a></p>'.repeat(many)}`],
    ['times without end', `${'<time datetime="2026-02-31">31 February</time>'.repeat(many)}${text}`],
    ['headlines without end', `${'<h1>Ferry to stop</h1>'.repeat(many)}${text}`],
    ['authors without end', `${'<a rel="author" class="byline author" href="/authors/x">By Mara Ode</a>'.repeat(many)}${text}`],
    ['facts without end', text, '<meta property="article:author" content="Mara Ode"><link rel="canonical" href="/a">'.repeat(many)],
    ['JSON-LD of two million letters', text, `<script type="application/ld+json">{"@type":"NewsArticle","author":[${'{"name":"Mara Ode"},'.repeat(100_000)}null]}</script>`],
    ['JSON-LD in JSON-LD', text, `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`],
    ['scripts of JSON-LD without end', text, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script>'.repeat(many)],
  ];
  return builds.map(([name, article, head = '']) => ({ name, html: newsPage({ article, head }) }));
}
