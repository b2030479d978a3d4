import { readFileSync } from 'node:fs';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import type { DemoServer } from '../../demo/server.ts';
import type { Page } from '../driver/session.ts';

/** Milliseconds for which the text of a page of one script comes after its address, as over a slow line. */
const LATE = 700;

/** The matter of a demo article, as its page holds it. */
function articleOf(slug: string): string {
  const html = readFileSync(new URL(`../../demo/pages/${slug}.html`, import.meta.url), 'utf8');
  return /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
}

/** The head of the list, which the page's script leaves as it is: of what it goes on to, it says nothing that holds. */
const HEAD = `<title>The Harbour Courier</title><link rel="canonical" href="/spa/list"><meta property="og:title" content="Latest reports">
<meta property="og:site_name" content="The Harbour Courier"><meta property="article:published_time" content="2019-01-01T09:30:00Z">`;

/**
 * Serves a site of one page: it begins with a list of reports, and its script goes on to others by the History API, their text coming late. A
 * clock in it never stands still.
 */
export function serveSpa(server: DemoServer): string {
  const views = {
    list: { title: 'The Harbour Courier', html: '<main><h1>Latest reports</h1><ul><li><a href="#">Doctors saw illness</a></li><li><a href="#">Ferry to run</a></li></ul></main>' },
    independent: { title: DEMO_ARTICLES.independent.title, html: articleOf(DEMO_ARTICLES.independent.slug) },
    other: { title: DEMO_ARTICLES.otherEvent.title, html: articleOf(DEMO_ARTICLES.otherEvent.slug) },
  };
  return server.addPage(
    '/spa/list',
    `<!doctype html><html lang="en"><head>${HEAD}</head><body>
<p id="clock">0</p><div id="matter">${views.list.html}</div>
<script>
  const views = ${JSON.stringify(views).replaceAll('<', '\\u003c')};
  const range = document.createRange();
  new MutationObserver(() => {
    const name = document.body.dataset.go;
    history.pushState({}, '', '/spa/' + name);
    setTimeout(() => {
      document.title = views[name].title;
      document.getElementById('matter').replaceChildren(range.createContextualFragment(views[name].html));
    }, ${LATE});
  }).observe(document.body, { attributes: true });
  setInterval(() => { document.getElementById('clock').textContent = String(performance.now()); }, 100);
</script></body></html>`,
  );
}

/** Has the page's own script go on to another of its views. */
export async function goTo(page: Page, view: 'list' | 'independent' | 'other'): Promise<void> {
  await page.evaluate((name) => {
    document.body.dataset['go'] = name;
  }, view);
}
