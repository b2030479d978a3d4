import { describe, expect, it } from 'vitest';
import { pairScore } from '../../src/coverage/pair-score.ts';
import { profileOf } from '../../src/coverage/profile.ts';
import { analysed } from './support/analysed.ts';
import { newTable } from './support/profiles.ts';
import { DUNFORD_ECHO, FIRST_ATTACK, MILLBROOK_HERALD, MILLBROOK_POST, SECOND_ATTACK } from './support/stories.ts';

const score = (one: Parameters<typeof analysed>[1], two: Parameters<typeof analysed>[1]): number => {
  const table = newTable();
  return pairScore(profileOf(analysed('a', one), table), profileOf(analysed('b', two), table));
};

describe('how much speaks for one event', () => {
  it('is more for two reports of one crash than for two crashes', () => expect(score(MILLBROOK_POST, MILLBROOK_HERALD)).toBeGreaterThan(2 * score(MILLBROOK_POST, DUNFORD_ECHO)));
  it('is little for two attacks in a series', () => expect(score(FIRST_ATTACK, SECOND_ATTACK)).toBeLessThan(score(MILLBROOK_POST, MILLBROOK_HERALD)));
  it('is nearly all for a copy', () => expect(score(MILLBROOK_POST, MILLBROOK_POST)).toBeGreaterThan(0.9));
  it('is the same both ways', () => expect(score(MILLBROOK_POST, DUNFORD_ECHO)).toBe(score(DUNFORD_ECHO, MILLBROOK_POST)));
  it('is nearly nothing for a few common words', () => expect(score({ title: '', text: 'It rained.' }, { title: '', text: 'It rained.' })).toBeLessThan(0.5));
});
