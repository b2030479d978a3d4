import { DEMO_ARTICLES } from './articles.ts';
import type { DemoArticle } from './articles.ts';

/** The demo's front page: a plain list of its articles, each linked at the address that `addressOf` gives. */
export function indexPage(addressOf: (article: DemoArticle) => string): string {
  const items = Object.values<DemoArticle>(DEMO_ARTICLES).map(
    (article) => `<li><a href="${addressOf(article)}">${article.title}</a><br><small>${article.outlet}</small></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Second Source demo</title><link rel="icon" href="data:,">
<style>body{font:17px/1.6 "DejaVu Sans",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}li{margin:.8rem 0}</style></head>
<body><h1>Second Source demo</h1>
<p>Invented coverage from five outlets. Open an article and press the Second Source button in the toolbar.</p>
<ol>${items.join('')}</ol></body></html>`;
}
