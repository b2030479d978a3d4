import { describe, expect, it } from 'vitest';
import { isOfAnybody } from '../../../src/claims/extract/of-anybody.ts';
import { readText } from '../../support/reading.ts';

const anybody = (text: string): boolean => readText(text).document.sentences.some((s) => s.clauses.some((c) => isOfAnybody(s, c)));

describe('a relative clause of whoever it may be', () => {
  it.each(['Drivers who ignore the signs should pay more, the mayor said.', 'The law covers firms that pollute the river.'])('%s', (text) => expect(anybody(text)).toBe(true));
  it.each(['The drivers who ignored the signs paid a fine.', 'Two drivers who ignore the signs were named.', 'Karl Marsh, who owns the pier, left.', 'Drivers who have ignored the signs were named.', 'The firm that owns the pier closed it.'])('%s', (text) => expect(anybody(text)).toBe(false));
});
