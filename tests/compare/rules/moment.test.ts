import { describe, expect, it } from 'vitest';
import { momentRule } from '../../../src/compare/rules/moment.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const LEAD = 'Three people were hurt when a ferry crashed into the pier at Port Marrow on Tuesday. ';
const between = (one: string, two: string): string[] => verdicts(judged(momentRule, analysed('a', LEAD + one), analysed('b', LEAD + two)));

describe('clock times of the reported incident', () => {
  it.each([
    ['two exact ones', 'The accident happened at 7:12 p.m., the harbour master said.', 'The ferry crashed at 7:26 p.m. in thick fog.', 'conflict: At what time did the crash happen?'],
    ['a call before the deed', 'Firefighters were called at 7:04 p.m. to the pier.', 'The crash happened at 7:11 p.m. in thick fog.', 'conflict: At what time did the crash happen?'],
    ['a call after the deed', 'Police were called at 7:22 p.m. to the pier.', 'The crash happened at 7:11 p.m. in thick fog.', 'different: At what time did the crash happen?'],
    ['two rough ones, a quarter of an hour apart', 'The crash occurred around 7:30 p.m., the company said.', 'The ferry crashed into the pier around 7:45 p.m.', 'different: At what time did the crash happen?'],
    ['a rough one', 'The crash occurred at around 7 p.m., the company said.', 'The crash happened at 7:26 p.m. in thick fog.', 'different: At what time did the crash happen?'],
    ['what a witness heard', '“I heard a loud bang at about 7:40 p.m.,” said Ana Roe.', 'Passengers were in shock after the accident at 7:11 p.m.', 'different: At what time did the crash happen?'],
    ['one that opens its sentence', 'Shortly after 8 p.m., the ferry crashed into a pier full of people.', 'The crash happened at 7:11 p.m. in thick fog.', 'different: At what time did the crash happen?'],
  ])('%s', (_, one, two, verdict) => expect(between(one, two)).toEqual([verdict]));

  it('agree where the rough one leaves room', () => {
    expect(between('The crash occurred at around 7:15 p.m., the company said.', 'The crash happened at 7:11 p.m. in thick fog.')).toEqual(['agrees: At what time did the crash happen?']);
  });
});

describe('clock times that do not meet', () => {
  it.each([
    ['another crash', 'The accident happened at 7:12 p.m.', 'A similar crash happened at 6:40 p.m. in 2009.'],
    ['another deed', 'The accident happened at 7:12 p.m.', 'The harbour reopened at 9:47 p.m.'],
    ['whole hours apart with no zone named', 'The accident happened at 7:12 p.m.', 'The accident happened at 8:12 p.m.'],
    ['an account of two crashes', 'The accident happened at 7:12 p.m. A barge struck the pier at 7:40 p.m.', 'The accident happened at 7:40 p.m.'],
    ['a bound', 'The accident happened at 7:12 p.m.', 'Police were called and stayed until 9:15 p.m.'],
  ])('%s', (_, one, two) => expect(between(one, two)).toEqual([]));

  it('stay silent where no incident is reported', () => {
    const [a, b] = [analysed('a', 'The council met on Tuesday. It voted at 7:12 p.m.'), analysed('b', 'The council met on Tuesday. It voted at 7:40 p.m.')];
    expect(judged(momentRule, a, b)).toEqual([]);
  });
});
