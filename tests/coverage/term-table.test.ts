import { describe, expect, it } from 'vitest';
import { termWeight } from '../../src/coverage/term-weights.ts';
import { newTable, NO_LIBRARY } from './support/profiles.ts';

describe('numbers of terms', () => {
  it('are given once for each term, and tell its weight', () => {
    const table = newTable();
    const [trawler, ballot] = [table.number('trawler'), table.number('ballot')];
    expect(table.number('trawler')).toBe(trawler);
    expect(ballot).not.toBe(trawler);
    expect(table.weight(trawler)).toBe(termWeight('trawler', NO_LIBRARY));
  });

  it('that were never given weigh nothing', () => expect(newTable().weight(7)).toBe(0));
});
