import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/claims/sources.ts';
import { readText } from '../support/reading.ts';

const sources = (text: string) => sourcesOf(readText(text));

describe('outlets that an article credits', () => {
  it.each([
    ['Ruth Alder told the Evening Post that she would resign.', ['Evening Post']],
    ['The sale was first reported by the Harbour Gazette.', ['Harbour Gazette']],
    ['Ruth Alder resigned, she told reporters for the Evening Post.', ['Evening Post']],
  ])('%s', (text, expected) => expect(sources(text).outlets).toEqual(expected));

  it.each(['Ruth Alder told Peter Halm that she would resign.', 'Ruth Alder told the court that she would resign.', 'The sale was reported by a neighbour.', 'The Evening Post stands in Lima.', 'Ruth Alder told voters in Portugal that she would resign.'])('none in: %s', (text) => expect(sources(text).outlets).toEqual([]));
});

describe('quotations of named sources', () => {
  const SAID = 'this old wooden pier has to go before somebody is killed on it';

  it('are kept by marks, the same in another article', () => {
    const [one] = sources(`“${SAID.replace('this', 'This')},” said Ruth Alder.`).quotes;
    const [two] = sources(`Senator Ruth Alder said: “${SAID.replace('this', 'This')}.”`).quotes;
    expect(one?.speaker).toBe('Ruth Alder');
    expect(one?.marks).toEqual(two?.marks);
  });

  it.each([
    ['a few words', '“This pier must go,” said Ruth Alder.'],
    ['nobody named', `“${SAID},” a spokesman said.`],
    ['reported speech', `Ruth Alder said ${SAID}.`],
  ])('are none for %s', (_, text) => expect(sources(text).quotes).toEqual([]));
});
