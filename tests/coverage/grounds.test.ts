import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../src/coverage/grounds.ts';
import { analysed } from './support/analysed.ts';

const TEXT = 'Nine people died when a ferry burned off Lima on Monday.';
const OTHER = 'Fire tore through a ferry near Lima on Monday and nine passengers lost their lives.';
const grounds = (one: object, two: object, texts: [string, string] = [TEXT, OTHER]): string[] =>
  groundsOf(analysed('a', { title: '', text: texts[0], ...one }), analysed('b', { title: '', text: texts[1], ...two }), 'same-event').map((r) => `${r.ground} ${r.name}`);
const PASSAGE = 'The old ferry burned off the harbour wall for six hours before the crew of a fishing boat could put out the last of the flames on its car deck, and divers went down at dawn.';
const QUOTE = '“This old wooden ferry should have been taken out of service years ago,” said Ruth Alder.';

describe('why two articles rest on one origin', () => {
  it.each([
    ['one agency', { wire: 'Reuters' }, { wire: 'Reuters' }, 'wire Reuters'],
    ['the agency itself', { wire: 'Reuters' }, { publisher: 'Reuters' }, 'wire Reuters'],
    ['one page’s own address', { canonicalUrl: 'https://b.example/news/b' }, {}, 'syndication Outlet b'],
    ['one author', { byline: 'Mara Ode' }, { byline: 'By Mara Ode' }, 'byline Mara Ode'],
  ])('%s', (_, one, two, expected) => expect(grounds(one, two)).toContain(expected));

  it('a passage in common', () => expect(grounds({}, {}, [`${TEXT} ${PASSAGE}`, `${OTHER} ${PASSAGE}`])).toContain('shared-passage null'));
  it('a credit to the other outlet', () => expect(grounds({}, { publisher: 'Harbour Gazette' }, [`${TEXT} The fire was first reported by the Harbour Gazette.`, OTHER])).toContain('reported-by Harbour Gazette'));
  it('the same words of one source', () => expect(grounds({}, {}, [`${TEXT} ${QUOTE}`, `${OTHER} ${QUOTE}`])).toContain('same-quotation Ruth Alder'));
  it('one text', () => expect(groundsOf(analysed('a', { title: '', text: TEXT }), analysed('b', { title: '', text: TEXT }), 'copy')).toEqual([{ ground: 'same-text', name: null }]));

  it.each([
    ['two agencies', { wire: 'Reuters' }, { wire: 'AFP' }],
    ['two authors', { byline: 'Mara Ode' }, { byline: 'Karl Holm' }],
    ['a desk', { byline: 'Staff' }, { byline: 'Staff' }],
    ['their own addresses', { canonicalUrl: 'https://a.example/news/a' }, { canonicalUrl: 'https://b.example/news/b' }],
    ['nothing', {}, {}],
  ])('not: %s', (_, one, two) => expect(grounds(one, two)).toEqual([]));
});
