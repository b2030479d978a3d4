import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameDays, timeEvidence } from '../../src/coverage/time-evidence.ts';
import { profile } from './support/profiles.ts';

const on = (published: number | null, eventDays: number[] = []) => profile({ published, eventDays });

describe('how well two articles fit in time', () => {
  it('is whole on one day, and where a date is missing', () => {
    expect(timeEvidence(on(100), on(100))).toBe(1);
    expect(timeEvidence(on(null), on(100))).toBe(1);
    expect(timeEvidence(on(null), on(null))).toBe(1);
  });

  it('costs a fifth for a month between the stamps, and half for a year', () => {
    expect(timeEvidence(on(100), on(130))).toBeCloseTo(0.81, 1);
    expect(timeEvidence(on(100), on(465))).toBeCloseTo(0.46, 1);
  });

  it('weighs days that the texts name more than stamps', () => {
    expect(timeEvidence(on(100, [100]), on(130, [100]))).toBeGreaterThan(timeEvidence(on(100, [100]), on(130, [130])));
  });

  it('is above 0 and at most 1, and the same both ways', () => {
    const any = fc.tuple(fc.option(fc.nat(5000)), fc.array(fc.nat(5000), { maxLength: 3 })).map(([p, days]) => on(p, days));
    fc.assert(fc.property(any, any, (a, b) => {
      const fit = timeEvidence(a, b);
      expect(fit > 0 && fit <= 1).toBe(true);
      expect(timeEvidence(b, a)).toBe(fit);
    }));
  });
});

describe('the same days', () => {
  it('are those that both name, within the first reports of an event', () => {
    expect(sameDays(on(100, [100]), on(103, [102]))).toBe(true);
    expect(sameDays(on(100, [100]), on(101, [90]))).toBe(false);
  });

  it('are those of publication where one names none', () => {
    expect(sameDays(on(100, [100]), on(102))).toBe(true);
    expect(sameDays(on(100), on(120))).toBe(false);
    expect(sameDays(on(null), on(100))).toBe(false);
  });
});
