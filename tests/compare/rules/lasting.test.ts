import { describe, expect, it } from 'vitest';
import { lastingRule } from '../../../src/compare/rules/lasting.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-05T10:40:00Z'): string[] => verdicts(judged(lastingRule, analysed('a', one), analysed('b', two, { published: stamp })));
const ENDS = 'The curfew is due to expire on Friday.';
const EXTENDED = 'The council extended the curfew by two weeks.';

describe('an end and an extension', () => {
  it('are a change', () => expect(between(ENDS, EXTENDED)).toEqual(['changed: Will the curfew be extended?']));
  it('are different accounts where the stamps put the extension first', () => expect(between(EXTENDED, ENDS)).toEqual(['different: Will the curfew be extended?']));

  it.each([
    ['an account of both', 'The curfew, due to expire on Friday, may be prolonged by a week.', EXTENDED],
    ['two things', 'The ceasefire is due to expire on Friday.', EXTENDED],
  ])('are not compared: %s', (_, one, two) => expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));

  it('agree where both tell the same, but ask nothing by that', () => expect(between(ENDS, 'The curfew is due to end on Saturday.')).toEqual(['agrees: Will the curfew be extended?']));

  it('are not compared days apart', () => expect(between(ENDS, EXTENDED, '2021-06-05T10:40:00Z')).toEqual([]));
});
