import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read-page.ts';
import { parsePage } from '../../src/cli/html-document.ts';
import { FERRY, newsPage, paragraphs } from './fixtures/news-page.ts';
import { read, textOf, VISIT } from './fixtures/read.ts';

describe('readPage', () => {
  it('reads the article block by block, in order', () => {
    expect(read(newsPage()).blocks).toEqual(FERRY.map((text) => ({ kind: 'paragraph', text })));
  });

  it('gives strings and numbers only, so that it can be sent as a message', () => {
    const raw = read(newsPage());
    expect(structuredClone(raw)).toEqual(raw);
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
  });

  it('reads pages that leave out html, head and body tags', () => {
    expect(textOf(`<title>Ferry</title><h1>Ferry to stop</h1>${paragraphs(FERRY)}`)).toContain(FERRY[0]);
  });

  it('finds no text where there is none', () => {
    for (const html of ['', 'a word', '<html><head></head></html>', '<frameset><frame src="x"></frameset>']) {
      expect(read(html).blocks).toEqual([]);
    }
  });

  it('never changes the page', () => {
    const fragment = fc.constantFrom(
      '<div class="comment">Well said, and high time too.</div>', '<aside>More on this</aside>', `<p>${FERRY[1]}</p>`, '<br><br>',
      '<script>document.title = "x"</script>', '<figure><img src="x"><figcaption>The boat</figcaption></figure>', '<div><p>', '</div>',
      '<ul><li><a href="/a">Another story entirely</a></li></ul>', 'loose words ', '<form id="body"><input name="firstChild"></form>',
    );
    fc.assert(fc.property(fc.array(fragment, { maxLength: 25 }), (fragments) => {
      const page = parsePage(newsPage({ article: fragments.join('') }));
      const before = page.documentElement.outerHTML;
      readPage(page, VISIT);
      expect(page.documentElement.outerHTML).toBe(before);
    }), { numRuns: 60 });
  });
});
