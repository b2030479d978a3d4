import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../../src/ui/event/timeline/segments.ts';
import { tickLabels } from '../../../../src/ui/event/timeline/tick-text.ts';
import { timeAxis } from '../../../../src/ui/event/timeline/time-axis.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = new Date(2026, 2, 4, 8).getTime();
const times = (...hours: readonly number[]) => hours.map((hour) => START + hour * HOUR);

describe('stretches of time', () => {
  it('are one for the reports of some days', () => {
    expect(segmentsOf(times(0, 3, 4, 30, 50))).toHaveLength(1);
  });

  it('are cut where a later report looks back', () => {
    const [first, second] = segmentsOf(times(0, 3, 4, 30, 24 * 180));
    expect(first.to).toBeLessThan(START + 3 * DAY);
    expect(second?.from).toBeGreaterThan(START + 179 * DAY);
  });

  it('are not cut between a few reports, nor where reports come all the time', () => {
    expect(segmentsOf(times(0, 24 * 180))).toHaveLength(1);
    expect(segmentsOf(times(...Array.from({ length: 12 }, (_, week) => week * 24 * 7)))).toHaveLength(1);
  });

  it('have some width where all came out at once', () => {
    const [only] = segmentsOf(times(0, 0));
    expect(only.to - only.from).toBeGreaterThan(0);
  });
});

describe('the axis', () => {
  it('keeps the order of times and stays inside its width', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 24 * 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 240, max: 1600 }), (some, width) => {
        const sorted = times(...some.toSorted((a, b) => a - b));
        const xs = sorted.map(timeAxis(sorted, width, 12).x);
        expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...xs)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('marks where a silence was cut', () => {
    expect(timeAxis(times(0, 3, 4, 30), 800, 12).breaks).toEqual([]);
    expect(timeAxis(times(0, 3, 4, 30, 24 * 180), 800, 12).breaks).toHaveLength(1);
  });
});

describe('labels of ticks', () => {
  const labels = (hours: readonly number[], width = 900, locale = 'en-GB') => {
    const axis = timeAxis(times(...hours), width, 12);
    return tickLabels(axis.ticks, width, locale, 2026).map(({ text }) => text);
  };

  it('name the day once and then the hours of it', () => {
    expect(labels([0, 9, 14]).filter((text) => text.includes('Mar'))).toHaveLength(1);
    expect(labels([0, 9, 14])).toEqual(expect.arrayContaining(['4 Mar, 7:00', '10:00', '20:00']));
  });

  it('name days over days and months over months', () => {
    expect(labels([0, 24 * 6])).toContain('6 Mar');
    expect(labels([0, 24 * 300])).toContain('Jul 2026');
  });

  it('name a year that is not the present one, once', () => {
    expect(labels([-24 * 80, 0, 2, 5]).filter((text) => /20\d\d/.test(text))).toEqual(['14 Dec 2025', '4 Mar 2026']);
    expect(labels([0, 24 * 6]).some((text) => /20\d\d/.test(text))).toBe(false);
  });

  it('never lie on each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 260, max: 1600 }), fc.integer({ min: 1, max: 9000 }), (width, hours) => {
        const axis = timeAxis(times(0, hours), width, 12);
        const placed = tickLabels(axis.ticks, width, 'en', 2026);
        const share = { start: 0, middle: 0.5, end: 1 };
        const lefts = placed.map(({ x, text, anchor }) => x - share[anchor] * text.length * 7);
        const rights = lefts.map((left, at) => left + (placed[at]?.text.length ?? 0) * 7);
        expect(lefts.slice(1).every((left, at) => left >= (rights[at] ?? 0))).toBe(true);
      }),
    );
  });
});
