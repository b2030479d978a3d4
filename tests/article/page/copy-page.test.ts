import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/article/page/copy-page.ts';
import { parsePage } from '../../../src/cli/html-document.ts';

const copied = (body: string) => copyPage(parsePage(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`));
const text = (body: string): string => (copied(body).document.body.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the copy of a page', () => {
  it.each([
    ['scripts and styles', '<p>Read</p><script>var x = 1;</script><style>p{}</style>'],
    ['what is hidden', '<p>Read</p><p hidden>Not</p><p style="display: none">Not</p>'],
    ['menus', '<p>Read</p><nav>Not</nav><div role="navigation">Not</div>'],
    ['fields and buttons', '<p>Read</p><button>Not</button><textarea>Not</textarea>'],
    ['frames and templates', '<p>Read</p><iframe>Not</iframe><template>Not</template>'],
  ])('is without %s', (_, body) => expect(text(body)).toBe('Read'));

  it('keeps text in its order, and forms as plain boxes', () => {
    expect(text('<form><p>One</p><div>two <b>three</b></div></form>four')).toBe('Onetwo threefour');
    expect(copied('<form><p>One</p></form>').document.querySelector('form')).toBeNull();
  });

  it('keeps the attributes that tell of facts and no others', () => {
    const copy = copied('<p class="x" onclick="run()" style="color:red" data-y="1"><time datetime="2024-05-14">May</time></p>').document;
    const p = copy.querySelector('p');
    expect([p?.getAttribute('class'), p?.getAttribute('onclick'), p?.getAttribute('style'), p?.getAttribute('data-y'), copy.querySelector('time')?.getAttribute('datetime')]).toEqual(['x', null, null, null, '2024-05-14']);
  });

  it('hands out JSON-LD and counts password fields', () => {
    const { jsonLd, passwords, truncated } = copied('<script type="application/ld+json">{"a":1}</script><script>{"b":1}</script><input type="password"><input type="text">');
    expect([jsonLd, passwords, truncated]).toEqual([['{"a":1}'], 1, false]);
  });

  it('ends where a page goes on beyond any article, and says so', () => {
    const { document, truncated } = copied(`<p>Begins</p>${'<p>on</p>'.repeat(30_000)}<p>Never read</p>`);
    expect([truncated, document.body.textContent?.startsWith('Begins'), document.body.textContent?.includes('Never')]).toEqual([true, true, false]);
  });

  it('goes on past what it has not to read, however much there is of it', () => {
    expect(text(`<p>Begins</p>${'<!-- x --><nav>Not</nav>'.repeat(40_000)}<p>ends</p>`)).toBe('Beginsends');
  });

  it('ends where a page holds more than any, though nothing of it is to be read', () => {
    expect(copied(`<p>Begins</p>${'<!-- x -->'.repeat(210_000)}<p>ends</p>`).truncated).toBe(true);
  });

  it('reads a page that nests very deep, and leaves the page as it was', () => {
    const page = parsePage(`<!doctype html><html><body>${'<div>'.repeat(600)}<p>Deep</p>${'</div>'.repeat(600)}</body></html>`);
    const before = page.documentElement.outerHTML;
    expect(copyPage(page).document.body.textContent).toContain('Deep');
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
