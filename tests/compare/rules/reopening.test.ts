import { describe, expect, it } from 'vitest';
import { reopeningRule } from '../../../src/compare/rules/reopening.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-05T10:40:00Z'): string[] => verdicts(judged(reopeningRule, analysed('a', one), analysed('b', two, { published: stamp })));
const ASKED = 'When does the museum open again?';

describe('dates of an opening', () => {
  it('change where one account is the later one', () => {
    expect(between('The museum will stay closed until Tuesday.', 'The gallery hopes to welcome visitors back on Monday.')).toEqual([`changed: ${ASKED}`]);
    expect(between('The museum will reopen on Monday.', 'The museum will not open again before June.')).toEqual([`changed: ${ASKED}`]);
  });

  it('are different accounts where nothing tells which is later', () => {
    expect(between('The museum will stay closed until Tuesday.', 'The museum will reopen on Monday.', '2021-03-04T10:40:00Z')).toEqual([`different: ${ASKED}`]);
  });

  it('agree however they are told', () => {
    expect(between('The museum will stay closed until Tuesday.', 'The museum will reopen on Tuesday.')).toEqual([`agrees: ${ASKED}`]);
  });

  it.each([
    ['two kinds of things', 'The museum will reopen on Monday.', 'The school will reopen on Tuesday.'],
    ['an account with two dates', 'The museum will reopen on Monday.', 'The museum will reopen on Tuesday. Its gallery will reopen on Friday.'],
    ['a date that keeps the deadline', 'The museum should be open again before June.', 'The museum will reopen on Monday.'],
    ['a closing', 'The museum will close on Monday.', 'The museum will reopen on Tuesday.'],
  ])('are not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
