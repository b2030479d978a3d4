import { describe, expect, it } from 'vitest';
import { bearingRule } from '../../../src/compare/rules/bearing.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(bearingRule, analysed('a', one), analysed('b', two)));
const QUESTION = 'How far is Torrow from Lisbon, and in which direction?';

describe('how far a place lies from another', () => {
  it.each([
    ['other distances', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The storm hit Torrow, about 130 miles north of Lisbon, on Friday.', 'different'],
    ['other directions', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The storm hit Torrow, about 95 km (59 miles) northwest of the capital, Lisbon.', 'different'],
    ['one distance in two units', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The storm hit Torrow, about 95 km north of the capital Lisbon.', 'agrees'],
    ['a direction that one leaves out', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The storm hit Torrow, 60 miles from Lisbon.', 'agrees'],
  ])('%s', (_, one, two, label) => expect(between(one, two)).toEqual([`${label}: ${QUESTION}`]));

  it.each([
    ['another place', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The storm hit Welm, 120 miles north of Lisbon.'],
    ['another landmark', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The storm hit Torrow, 120 miles north of Lagos.'],
    ['a height', 'The storm came ashore at Torrow, 60 miles north of Lisbon.', 'The waves at Torrow, 12 feet high, reached the road from Lisbon.'],
  ])('stays silent on %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
