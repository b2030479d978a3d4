import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeClippings } from '../../../src/export/clippings/clipping-format.ts';
import { MARKDOWN } from '../../../src/export/clippings/markdown.ts';
import { clipping, highlight, WORDS } from '../support/clippings.ts';
import { hostileText, words } from '../support/hostile.ts';
import { read } from '../support/common-mark.ts';

const TEXT = 'The bridge is shut.\n\nWhat next\n\n* No buses\n\n“Come in April,” she said.\n\nA picture';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const content = {
  text: TEXT,
  blocks: [
    { kind: 'paragraph', ...at('The bridge is shut.') }, { kind: 'heading', ...at('What next') }, { kind: 'list-item', ...at('* No buses') },
    { kind: 'quote', ...at('“Come in April,” she said.') }, { kind: 'caption', ...at('A picture') },
  ],
} as const;

it('is a heading with a link, the source, facts, highlights and the text', () => {
  const file = writeClippings(MARKDOWN, [clipping({ wire: 'Quayside Press' }, { annotations: [highlight('No buses', 'Ask the board.')], content })], WORDS);
  const { headings, links, quotations, text } = read(file);
  expect(headings).toEqual(['Swing bridge shut until the end of April', 'Highlights and notes', 'What next']);
  expect(links[0]).toBe('https://www.tarrowherald.example/news/bridge?id=7&ref=home');
  expect(quotations).toEqual(['No buses', '“Come in April,” she said.']);
  expect(text).toContain('Written by: Mara Ode, Tom van der Meer');
  expect(text).toContain('Agency: Quayside Press');
  expect(text).toContain('Note: Ask the board.');
  expect(text).toContain('* No buses');
});

it('leaves out what is not known', () => {
  const file = writeClippings(MARKDOWN, [clipping({ byline: null, publisher: null, published: null, updated: null, event: null, tags: [], canonicalUrl: null })], WORDS);
  expect(file).toContain('Source not named');
  expect(file).not.toMatch(/null|undefined|Written|Published|Updated|Tags|Event/);
});

it('makes no link of an address that is not of the web', () => {
  expect(read(writeClippings(MARKDOWN, [clipping({ url: 'data:text/html,x', canonicalUrl: null })], WORDS)).links).toEqual([]);
});

it('shows any words as they are: no mark-up comes out of them, and none gets lost', () => {
  fc.assert(
    fc.property(hostileText.filter((text) => words(text) !== ''), (title) => {
      const blocks = [{ kind: 'paragraph', start: 0, end: title.length }] as const;
      const file = writeClippings(MARKDOWN, [clipping({ title, byline: title, tags: [title], canonicalUrl: null }, { annotations: [highlight(title, title)], content: { text: title, blocks } })], WORDS);
      const { headings, paragraphs, links, kinds } = read(file);
      expect(words(headings[0] ?? '')).toBe(words(title));
      expect(words(paragraphs.at(-1) ?? '')).toBe(words(title));
      expect(links).toHaveLength(2);
      for (const kind of ['html_inline', 'html_block', 'image', 'code_block', 'emph', 'strong']) expect(kinds).not.toContain(kind);
    }),
  );
});

it('leads to any address as it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const { links } = read(writeClippings(MARKDOWN, [clipping({ url, canonicalUrl: null })], WORDS));
      for (const link of links) expect(decodeURI(link)).toBe(decodeURI(new URL(url).href));
    }),
  );
});
