import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../src/coverage/cluster.ts';

const HALF = (): number => 0.5;
const NONE = { together: [], apart: [] };
const table = (rows: readonly (readonly number[])[]) => (i: number, j: number): number => rows[Math.max(i, j)]?.[Math.min(i, j)] ?? 0;
const sortedClusters = (clusters: number[][]): number[][] => clusters.map((c) => c.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

describe('averageLink', () => {
  it('puts items with high scores together and leaves the others alone', () => {
    const score = table([[], [0.9], [0.1, 0.1], [0.8, 0.7, 0]]);
    expect(sortedClusters(averageLink(4, score, HALF, NONE))).toEqual([[0, 1, 3], [2]]);
  });

  it('does not chain: a link in the middle does not join two ends that have nothing in common', () => {
    const score = table([[], [0.6], [0, 0.55]]);
    expect(sortedClusters(averageLink(3, score, HALF, NONE))).toEqual([[0, 1], [2]]);
  });

  it('merges at the threshold itself and not below it', () => {
    expect(averageLink(2, () => 0.5, HALF, NONE)).toHaveLength(1);
    expect(averageLink(2, () => 0.499, HALF, NONE)).toHaveLength(2);
  });

  it('asks more of a single pair than of many where it is told to', () => {
    const needed = (pairs: number): number => (pairs === 1 ? 0.6 : 0.4);
    const three = table([[], [0.9], [0.5, 0.5]]);
    expect(averageLink(2, () => 0.5, needed, NONE)).toHaveLength(2);
    expect(averageLink(3, three, needed, NONE)).toHaveLength(1);
  });

  it('keeps items together that must be, whatever their score', () => {
    expect(averageLink(2, () => 0, HALF, { together: [[0, 1]], apart: [] })).toEqual([[0, 1]]);
  });

  it('keeps items apart that must not be together, also by way of a third', () => {
    const clusters = averageLink(3, () => 0.9, HALF, { together: [], apart: [[0, 2]] });
    expect(clusters.some((c) => c.includes(0) && c.includes(2))).toBe(false);
  });

  it('lets the split win where constraints contradict each other', () => {
    const clusters = averageLink(3, () => 0.9, HALF, { together: [[0, 1], [1, 2]], apart: [[0, 2]] });
    expect(clusters.some((c) => c.includes(0) && c.includes(2))).toBe(false);
  });

  it('returns every item exactly once', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 12 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (size, stream) => {
      const rows = Array.from({ length: size }, (_, i) => Array.from({ length: i }, () => stream.next().value as number));
      expect(averageLink(size, table(rows), HALF, NONE).flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
    }));
  });
});
