import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { statementsOf } from '../../../support/analysed.ts';
import { shortValue, told } from '../../../support/told.ts';

const isName = (s: Statement): boolean => s.kind === 'identity' && s.slot === 'name';
const names = (text: string): string[] => told(text, isName, (s) => shortValue(s.value)).toSorted();

describe('how names are written', () => {
  it.each([
    ['by the longest form, once', 'Reyes spoke for an hour. Anton Reyes then left. Reyes did not come back.', ['Anton Reyes']],
    ['for a single rare word', 'The ferry Halcyonia sank.', ['Halcyonia']],
    ['for each of two people', 'Anton Reyes met Dilnoza Karim on Tuesday.', ['Anton Reyes', 'Dilnoza Karim']],
  ])('is told %s', (_, text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    ['an acronym', 'The talks at NATO ended.'],
    ['a short name', 'Lee left the court.'],
    ['an ordinary word', 'March was wet.'],
  ])('is not told of %s', (_, text) => expect(names(text)).toEqual([]));

  it('stands where the name is introduced', () => {
    const sentences = (text: string): number[] => statementsOf(text).filter(isName).map((s) => s.sentence);
    expect(sentences('Anton Reyes was missing. A hiker named Anton Reyes had set out on Friday.')).toEqual([1]);
    expect(sentences('Anton Reyes, a hiker, was missing. A hiker named Anton Reyes had set out on Friday.')).toEqual([0]);
  });

  it('keeps the words beside the name as context, sorted, and never the name itself', () => {
    const statement = statementsOf('Coach Anton Reyes praised the goalkeeper.').find(isName);
    const lemmas = statement?.value.type === 'wording' ? statement.value.lemmas : [];
    expect(lemmas).toEqual(expect.arrayContaining(['coach', 'goalkeeper', 'praise']));
    expect(lemmas).toEqual([...lemmas].toSorted());
    expect(lemmas).not.toContain('reyes');
  });
});
