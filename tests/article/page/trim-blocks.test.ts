import { describe, expect, it } from 'vitest';
import { isLinkLine, trimBlocks } from '../../../src/article/page/trim-blocks.ts';
import { walkBlocks } from '../../../src/article/page/walk-blocks.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY } from '../fixtures/news-page.ts';

const trimmed = (body: string): string[] => trimBlocks(walkBlocks(copyOf(body).body)).map((b) => b.text);
const between = (extra: string): string[] => trimmed(`<p>${FERRY[0]}</p>${extra}<p>${FERRY[1]}</p>`);

describe('what is no running text', () => {
  it.each([
    ['a line that leads elsewhere', '<p><a href="/x">Bridge opens in May</a></p>'],
    ['a label before such lines', '<p>More on this</p><p><a href="/x">Bridge opens in May</a></p>'],
    ['a caption', '<figure><figcaption>The pier at noon, seen from the harbour wall.</figcaption></figure>'],
    ['a notice of rights', '<p>© 2024 The Courier. Not to be printed elsewhere without leave.</p>'],
    ['a lone label', '<p>Photo: Ana Lund</p>'],
    ['a note in brackets', '<p>[The pier in 2019]</p>'],
    ['a label that stands there twice', '<p>Advertisement</p>'],
  ])('leaves out %s', (_, extra) => expect(between(extra)).toEqual([FERRY[0], FERRY[1]]));

  it.each([
    ['a sentence', '<p>It rained.</p>', 'It rained.'],
    ['a heading between paragraphs', '<h2>The bus</h2>', 'The bus'],
    ['a sentence with a link', '<p>The <a href="/x">bridge</a> opens in May, the council said.</p>', 'The bridge opens in May, the council said.'],
    ['an item of a list', '<ul><li>It takes forty minutes</li></ul>', 'It takes forty minutes'],
    ['a line that introduces', '<p>This is what changes:</p>', 'This is what changes:'],
  ])('keeps %s', (_, extra, text) => expect(between(extra)).toContain(text));

  it('leaves out labels and headings at either end', () => {
    expect(trimmed(`<p>Harbours</p><p>14 May</p><p>${FERRY[0]}</p><p>${FERRY[1]}</p><h3>Keep reading</h3>`)).toEqual([FERRY[0], FERRY[1]]);
  });
});

it.each([['<p><a href="/x">Bridge opens</a></p>', true], ['<p>Read: <a href="/x">Bridge opens</a></p>', true], ['<p>The bridge over the water opens in <a href="/x">May</a>.</p>', false], ['<p>Plain.</p>', false]])('%s only leads elsewhere: %s', (body, links) => {
  const [block] = walkBlocks(copyOf(body).body);
  expect(block && isLinkLine(block)).toBe(links);
});
