import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const read = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot === 'step' ? [`${s.subject?.name}: ${s.predicate} ${text.slice(s.words.start, s.words.end)}`] : []));

describe('steps that a noun dates', () => {
  it.each([
    ['Friends of Jane Marsh wept. Since her election in 1999 she has led the party.', 'Jane Marsh: elect 1999'],
    ['Friends of Paul Reed wept. His 2010 conviction for fraud was quashed.', 'Paul Reed: convict 2010'],
    ['The death of Paul Reed in May 2011 shocked the town.', 'Paul Reed: die May 2011'],
    ['Friends say that Paul Reed was a captain at school and the No. 1 overall pick by Leeds in 2002.', 'Paul Reed: draft 2002'],
    ['Since its founding in 1902, the Courier has grown.', 'Courier: found 1902'],
  ])('%s', (text, step) => expect(read(text)).toEqual([step]));

  it.each([
    ['the announcement of it', 'Friends of Jane Marsh wept. She announced her divorce in 2014.'],
    ['an election of nobody', 'The election in 1999 was close.'],
    ['the step of a country', 'Its rivals say that Norvania lost. The election of 1999 was close.'],
    ['a pick of another sort', 'Friends say that Paul Reed was the obvious pick in 2002.'],
  ])('are not read from %s', (_, text) => expect(read(text)).toEqual([]));
});
