import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

/** Who is quoted, and the folded words. */
const quotes = (text: string): string[] => told(text, (s) => s.kind === 'quotation' && s.slot === 'words', (s) => `${s.speaker}: ${shortValue(s.value)}`);

describe('what somebody is quoted as saying', () => {
  it.each([
    ['“We will rebuild this bridge,” the mayor said.', 'the mayor: we will rebuild this bridge'],
    ['The mayor said: "We will rebuild this bridge."', 'The mayor: we will rebuild this bridge'],
    ['“We don’t know who did it,” said Ruth Alder.', 'Ruth Alder: we dont know who did it'],
    ['Ruth Alder called the ruling “a dark day for justice”.', 'Ruth Alder: a dark day for justice'],
    ['“We will … rebuild this [old] bridge,” the mayor said.', 'the mayor: we will … rebuild this [] bridge'],
    ['The mayor, who described the ruling as “a dark day for justice”, resigned.', 'The mayor: a dark day for justice'],
    ['According to the mayor, “the bridge was never safe”.', 'the mayor: the bridge was never safe'],
    ['“Nobody warned us,” said Ruth Alder.', 'Ruth Alder: nobody warned us'],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual([expected]));

  it.each([
    ['a few words', 'The mayor called it “a sad day”.'],
    ['a nickname', 'Martin “the Fox” Pellow was sentenced.'],
    ['reported speech', 'The mayor said the bridge would be rebuilt.'],
    ['a mark that closes nothing', 'The pipe is 4 inches” wide.'],
  ])('is not told by %s', (_, text) => expect(quotes(text)).toEqual([]));

  it.each([
    ['is called so', 'The ruling was called “a dark day for justice”.'],
    ['only has a name', 'The choir sang “The Lantern on the Quay” in the rain.'],
  ])('names nobody where something %s', (_, text) => expect(told(text, (s) => s.kind === 'quotation' && s.slot === 'words', (s) => s.speaker)).toEqual([null]));

  it('parts two stretches of one sentence', () => {
    expect(quotes('“We will rebuild this bridge,” the mayor said, “and we will do it soon.”')).toEqual(['the mayor: we will rebuild this bridge', 'the mayor: and we will do it soon']);
  });

  it('is of whom the words behind its end name, not of the speaker before', () => {
    expect(quotes('“The old pier must go this year,” Ruth Alder said.\n“The bridge was never safe. Everybody in town knew it,” the mayor said.')).toEqual(['Ruth Alder: the old pier must go this year', 'the mayor: the bridge was never safe', 'the mayor: everybody in town knew it']);
  });

  it('runs on over the sentences of a paragraph, but not into the next', () => {
    expect(quotes('“The bridge was never safe. Everybody in town knew it,” the mayor said.')).toEqual(['the mayor: the bridge was never safe', 'the mayor: everybody in town knew it']);
    expect(quotes('“The bridge was never safe,” the mayor said.\nThe work on the bridge begins in May.')).toHaveLength(1);
  });
});
