import { describe, expect, it } from 'vitest';
import { statisticsOf, termWeight } from '../../src/coverage/term-weights.ts';
import { analysed } from '../support/analysed.ts';
import { NO_LIBRARY } from './support/profiles.ts';

describe('how much a word tells', () => {
  it('is more for rare words than for common ones', () => {
    expect(termWeight('trawler', NO_LIBRARY)).toBeGreaterThan(termWeight('people', NO_LIBRARY));
    expect(termWeight('people', NO_LIBRARY)).toBeGreaterThanOrEqual(0);
  });

  it('falls where the library is full of it', () => {
    expect(termWeight('trawler', { size: 4000, documentFrequency: () => 4000 })).toBeLessThan(termWeight('trawler', NO_LIBRARY));
  });

  it('is hardly moved by a few unrelated articles', () => {
    const few = { size: 20, documentFrequency: (): number => 0 };
    expect(Math.abs(termWeight('trawler', few) - termWeight('trawler', NO_LIBRARY))).toBeLessThan(0.05);
  });

  it('counts articles, not words', () => {
    const statistics = statisticsOf([analysed('a', 'The trawler sank. The trawler was old.'), analysed('b', 'Nurses voted.')]);
    expect([statistics.size, statistics.documentFrequency('trawler'), statistics.documentFrequency('zebra')]).toEqual([2, 1, 0]);
  });
});
