import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Approximation } from '../../../../src/claims/statement.ts';
import { quantityOf, roundingStep } from '../../../../src/language/en/quantity/bounds.ts';

const APPROXIMATIONS: (Approximation | null)[] = [null, 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'about'];
const figure = (n: number) => ({ low: n, high: n, form: 'figure' as const });

describe('what a figure is rounded to', () => {
  it.each([[143e6, 1e6], [100, 100], [1234, 1], [2.5, 0.1], [450, 10], [0, 1], [7, 1], [Infinity, 1]])('%d: %d', (value, step) => expect(roundingStep(value)).toBeCloseTo(step, 9));
});

describe('the interval of a number', () => {
  it.each([
    [null, [100, 100]], ['at-least', [100, null]], ['more-than', [100, null]], ['at-most', [0, 100]], ['less-than', [0, 100]], ['nearly', [90, 100]], ['about', [90, 110]],
  ] as const)('%s', (approximation, [low, high]) => {
    const value = quantityOf(figure(100), approximation, 'sheep');
    expect(value.low).toBeCloseTo(low, 9);
    expect(value.high === null ? null : Math.round(value.high)).toBe(high);
    expect(value.exact).toBe(approximation === null);
  });

  it('is in the base unit, with what it is rounded to', () => {
    expect(quantityOf(figure(60), null, 'm', (v) => v * 1000)).toMatchObject({ low: 60_000, stated: 60_000, step: 10_000, unit: 'm' });
  });

  it('is wide for ranges and vague words, and open where they are bounded so', () => {
    expect(quantityOf({ low: 5, high: 7, form: 'range' }, null, 'sheep')).toMatchObject({ low: 5, high: 7, exact: false, approximation: 'range' });
    expect(quantityOf({ low: 24, high: 144, form: 'vague' }, 'at-least', 'sheep')).toMatchObject({ low: 24, high: null, approximation: 'vague' });
    expect(quantityOf({ low: 5, high: 7, form: 'range' }, 'at-most', 'sheep')).toMatchObject({ low: 0, high: 7 });
    expect(quantityOf({ low: 5, high: 7, form: 'range' }, null, 'sheep').stated).toBeUndefined();
  });

  it('has its low end first, and holds the figure as stated', () => {
    fc.assert(fc.property(fc.nat(9_999_999), fc.constantFrom(...APPROXIMATIONS), (n, approximation) => {
      const { low, high, stated } = quantityOf(figure(n), approximation, 'sheep');
      expect(low).toBeLessThanOrEqual(high ?? Infinity);
      expect(low).toBeLessThanOrEqual(stated ?? Number.NaN);
      expect(stated).toBeLessThanOrEqual(high ?? Infinity);
    }));
  });
});
