import { expect, it } from 'vitest';
import { hitItems, unchangedKept } from '../../../../src/ui/library/state/items.ts';
import { hitsInSight, MOST_HITS } from '../../../../src/ui/library/state/ask-search.ts';
import { CLIPPINGS } from '../../fixtures/library.ts';

const match = (words: string) => ({ field: 'text' as const, before: 'the ', words, after: ' sailed' });
const hits = (...found: readonly string[]) =>
  hitItems(CLIPPINGS.slice(0, found.length).map((row, at) => ({ row: { ...row }, matches: [match(found[at] ?? '')] })));

it('keeps the rows that say the same as before, wherever they stand now', () => {
  const before = hits('ferry', 'harbour');
  const now = hits('ferry', 'harbours').toReversed();
  const kept = unchangedKept(before, now);
  expect(kept).toEqual(now);
  expect(kept[1]).toBe(before[0]);
  expect(kept[0]).not.toBe(before[1]);
});

it('leaves out what is no longer found', () => {
  expect(unchangedKept(hits('ferry', 'harbour'), [])).toEqual([]);
  expect(unchangedKept([], hits('ferry'))).toEqual(hits('ferry'));
});

it('asks for as many hits as a window shows, and never for more than are shown at all', () => {
  expect([600, 900, 1400].map(hitsInSight)).toEqual([20, 24, 30]);
  expect(hitsInSight(1e6)).toBe(MOST_HITS);
});
