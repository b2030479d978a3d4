import { describe, expect, it } from 'vitest';
import { scheduledRule } from '../../../src/compare/rules/scheduled.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-05T10:40:00Z'): string[] => verdicts(judged(scheduledRule, analysed('a', one), analysed('b', two, { published: stamp })));
const ASKED = 'On which day is the concert?';

describe('the day that something is set for', () => {
  it('changes with the later account of what is to come', () => {
    expect(between('The concert will take place on 14 June.', 'The gig would be held on 21 June.')).toEqual([`changed: ${ASKED}`]);
  });

  it('differs where it is over, or nothing tells which account is later', () => {
    expect(between('The concert was held on Monday.', 'The concert took place on Tuesday.')).toEqual([`different: ${ASKED}`]);
    expect(between('The concert will take place on 14 June.', 'The gig will be held on 21 June.', '2021-03-04T09:50:00Z')).toEqual([`different: ${ASKED}`]);
  });

  it('agrees on one day', () => expect(between('The concert will take place on 14 June.', 'The gig will be held on 14 June.')).toEqual([`agrees: ${ASKED}`]));

  it.each([
    ['two happenings', 'The concert will be held on 14 June.', 'The auction will be held on 21 June.'],
    ['two of a kind', 'The opening concert will be held on 14 June.', 'The farewell concert will be held on 21 June.'],
    ['an account with two days', 'The concert will be held on 14 June. A second concert will be held on 16 June.', 'The concert will be held on 21 June.'],
    ['a weekday and a date', 'The concert will be held on Monday.', 'The concert will be held on 21 March.'],
    ['days months apart', 'The concert will be held on 14 April.', 'The concert will be held on 21 November.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
