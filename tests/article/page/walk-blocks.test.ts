import { describe, expect, it } from 'vitest';
import { walkBlocks } from '../../../src/article/page/walk-blocks.ts';
import { copyOf } from '../fixtures/dom.ts';

const blocks = (body: string) => walkBlocks(copyOf(body).body);
const texts = (body: string): string[] => blocks(body).map((b) => `${b.kind}: ${b.text}`);

describe('running text as blocks', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
    ['headings, quotes and lists', '<h2>Head</h2><blockquote>Said.</blockquote><ul><li>Item</li></ul>', ['heading: Head', 'quote: Said.', 'list-item: Item']],
    ['captions', '<figure><figcaption>A pier</figcaption></figure>', ['caption: A pier']],
    ['inline elements in one line', '<p>The <b>old</b> <a href="/x">pier</a> burned.</p>', ['paragraph: The old pier burned.']],
    ['a line break behind a sentence', '<div>One.<br>Two.</div>', ['paragraph: One.', 'paragraph: Two.']],
    ['a line break inside one', '<div>One<br>two.</div>', ['paragraph: One two.']],
    ['boxes without a paragraph', '<div>One</div><div>Two</div>', ['paragraph: One', 'paragraph: Two']],
    ['white space and soft hyphens', '<p>The\n  old&nbsp;&shy;pi&shy;er</p>', ['paragraph: The old pier']],
    ['a paragraph in a quotation', '<blockquote><p>Said.</p></blockquote>', ['quote: Said.']],
    ['the base text of ruby alone', '<p><ruby>日<rt>ひ</rt></ruby>.</p>', ['paragraph: 日.']],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));

  it.each(['', '<p> </p><div>\n</div>', '<p>&shy;</p>'])('none in: “%s”', (body) => expect(blocks(body)).toEqual([]));

  it('know how much of them stands in links and in italics', () => {
    const [linked, italic, plain] = blocks('<p>See <a href="/x">the pier</a></p><p><em>All of it.</em></p><p>None <i>of</i> it.</p>');
    expect(linked?.linked).toBe('the pier'.length);
    expect([italic?.italic, plain?.italic]).toEqual([true, false]);
  });
});
