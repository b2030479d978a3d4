import { describe, expect, it } from 'vitest';
import { negationRule } from '../../../src/compare/rules/negation.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(negationRule, analysed('a', one), analysed('b', two)));

describe('denials and opposite outcomes', () => {
  it('conflict with what they deny', () => {
    expect(between('The captain of the freighter ignored the lighthouse signal.', 'The captain of the freighter did not ignore the lighthouse signal.')).toEqual(['conflict: Did the captain of the freighter ignore the lighthouse signal?']);
  });

  it('conflict over opposite outcomes', () => {
    expect(between('The council approved the harbour tunnel.', 'The council rejected the harbour tunnel.').map((v) => v.split(':')[0])).toEqual(['conflict']);
  });

  it('are a different account where one side hedges', () => {
    expect(between('The captain of the freighter may have ignored the lighthouse signal.', 'The captain of the freighter did not ignore the lighthouse signal.').map((v) => v.split(':')[0])).toEqual(['different']);
  });

  it.each([
    ['"not only"', 'The captain ignored the lighthouse signal.', 'The captain did not only ignore the lighthouse signal.'],
    ['another subject', 'The captain ignored the lighthouse signal.', 'The pilot did not ignore the lighthouse signal.'],
    ['another object', 'The council approved the harbour tunnel.', 'The council did not approve the school budget.'],
    ['two denials', 'The council did not approve the harbour tunnel.', 'The council has not approved the harbour tunnel.'],
  ])('do not meet: %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
