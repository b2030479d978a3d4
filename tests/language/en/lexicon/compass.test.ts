import { describe, expect, it } from 'vitest';
import { compassPoint } from '../../../../src/language/en/lexicon/compass.ts';

describe('points of the compass', () => {
  it.each([['north', 0], ['North-East', 1], ['southern', 4], ['northwest', 7]])('%s: %d', (word, point) => expect(compassPoint(word)).toBe(point));
  it.each(['up', '', 'northbound', 'lima'])('none: “%s”', (word) => expect(compassPoint(word)).toBeNull());
});
