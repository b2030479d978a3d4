import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/ui/event/timeline/place-labels.ts';
import { spread } from '../../../../src/ui/event/timeline/spread.ts';
import { stepPath } from '../../../../src/ui/event/timeline/step-path.ts';

describe('dots', () => {
  it('stack where they would lie on each other', () => {
    expect(spread([10, 12, 40], 13)).toEqual([{ x: 10, level: 0 }, { x: 12, level: 1 }, { x: 40, level: 0 }]);
  });

  it('stand side by side when the stack is full', () => {
    const spots = spread(Array.from({ length: 40 }, () => 10), 13);
    expect(Math.max(...spots.map(({ level }) => level))).toBe(5);
    expect(new Set(spots.map(({ x, level }) => `${x} ${level}`)).size).toBe(40);
  });
});

describe('labels', () => {
  it('stand above their points, or beside them where that is taken', () => {
    const placed = placeLabels([{ x: 100, y: 60, text: '180' }, { x: 112, y: 60, text: '212' }], 400, 104);
    expect(placed.map(({ index, y }) => [index, y < 60])).toEqual([[0, true], [1, false]]);
  });

  it('stay inside the plot', () => {
    const [first, last] = placeLabels([{ x: 2, y: 60, text: 'about two hundred' }, { x: 398, y: 60, text: 'three hundred' }], 400, 104);
    expect([first?.anchor, last?.anchor]).toEqual(['start', 'end']);
  });

  it('are left out where there is no room, never the first', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({ x: 100 + index, y: 50, text: `${index} people` }));
    const placed = placeLabels(crowd, 400, 104);
    expect(placed.length).toBeLessThan(30);
    expect(placed.map(({ index }) => index)).toContain(0);
  });

  it('are not set where there is nothing to say', () => {
    expect(placeLabels([{ x: 10, y: 50, text: '' }], 400, 104)).toEqual([]);
  });

  it('are set once at the most', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 24, max: 80 }), text: fc.constantFrom('9', '14 people', 'at least 120') });
    fc.assert(
      fc.property(fc.array(point), (wanted) => {
        const indices = placeLabels(wanted, 400, 104).map(({ index }) => index);
        expect(new Set(indices).size).toBe(indices.length);
      }),
    );
  });
});

describe('steps', () => {
  it('keep a figure until the next is given, and the last to the end', () => {
    expect(stepPath([{ x: 10, y: 80 }, { x: 50.04, y: 40 }], 100)).toBe('M10 80H50V40H100');
  });

  it('are none of nothing', () => {
    expect(stepPath([], 100)).toBe('');
  });
});
