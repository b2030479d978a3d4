import { describe, expect, it } from 'vitest';
import { REPORTED_BY, TOLD_TO } from '../../../../src/language/en/patterns/credit.ts';

describe('verbs that credit an outlet', () => {
  it('have it as their object or behind "by"', () => {
    expect(['tell', 'cite', 'quote'].every((v) => TOLD_TO.has(v))).toBe(true);
    expect(['report', 'publish', 'obtain'].every((v) => REPORTED_BY.has(v))).toBe(true);
  });

  it('are no other verbs', () => {
    expect(['say', 'sue', 'visit'].some((v) => TOLD_TO.has(v) || REPORTED_BY.has(v))).toBe(false);
    expect(REPORTED_BY.has('tell')).toBe(false);
  });
});
