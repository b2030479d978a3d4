import { describe, expect, test } from 'vitest';
import type { IndexState } from '../../../src/library/database/rows.ts';
import { FRESH_INDEX, generationsOf, withoutGeneration } from '../../../src/library/index/index-state.ts';

const building: IndexState = { serving: 3, building: { generation: 4, reached: 50 }, dropping: [2], next: 5 };

describe('the generations that a clipping stands in', () => {
  test.each<[string, IndexState, number, number[]]>([
    ['the serving one', FRESH_INDEX, 9, [1]],
    ['both, where the one being built has reached it', building, 50, [3, 4]],
    ['only the serving one, where it has not', building, 51, [3]],
    ['only the one being built, where none serves', { ...building, serving: null }, 7, [4]],
    ['none yet', { ...building, serving: null }, 51, []],
  ])('%s', (_, state, no, expected) => {
    expect(generationsOf(state, no)).toStrictEqual(expected);
  });
});

describe('giving a generation up', () => {
  test('a damaged one that serves is dropped, and a new one is built from the start', () => {
    expect(withoutGeneration(FRESH_INDEX, 1)).toStrictEqual({ serving: null, building: { generation: 2, reached: 0 }, dropping: [1], next: 3 });
  });

  test('one being built already goes on', () => {
    expect(withoutGeneration(building, 3)).toStrictEqual({ serving: null, building: { generation: 4, reached: 50 }, dropping: [2, 3], next: 5 });
  });

  test('a damaged one being built is begun anew under another number', () => {
    expect(withoutGeneration(building, 4)).toStrictEqual({ serving: 3, building: { generation: 5, reached: 0 }, dropping: [2, 4], next: 6 });
  });

  test('one that is known no more changes nothing', () => {
    expect(withoutGeneration(building, 2)).toBe(building);
  });
});
