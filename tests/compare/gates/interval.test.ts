import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Approximation, Quantity } from '../../../src/claims/statement.ts';
import { likely, overlaps, roundsTo, sameFigure } from '../../../src/compare/gates/interval.ts';
import { quantityOf, roundingStep } from '../../../src/language/en/quantity/bounds.ts';

const KINDS: readonly (Approximation | null)[] = [null, 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'about'];
const quantity = (value: number, kind: Approximation | null): Quantity => quantityOf({ low: value, high: value, form: 'figure' }, kind, 'people');
const anyQuantity = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...KINDS)).map(([n, kind]) => quantity(n, kind));

describe('interval algebra', () => {
  it('is symmetric', () => {
    fc.assert(fc.property(anyQuantity, anyQuantity, (a, b) => {
      expect(overlaps(a, b) === overlaps(b, a) && sameFigure(a, b) === sameFigure(b, a) && roundsTo(a, b) === roundsTo(b, a)).toBe(true);
    }));
  });

  it('is reflexive', () => {
    fc.assert(fc.property(anyQuantity, (a) => {
      expect(overlaps(a, a) && sameFigure(a, a) && roundsTo(a, a)).toBe(true);
    }));
  });

  it('calls no two figures the same that exclude each other', () => {
    fc.assert(fc.property(anyQuantity, anyQuantity, (a, b) => {
      expect(!sameFigure(a, b) || overlaps(a, b)).toBe(true);
    }));
  });

  it('keeps what is likely near what is stated', () => {
    fc.assert(fc.property(anyQuantity, (q) => {
      expect(likely(q).low <= likely(q).high && likely(q).high <= (q.stated ?? 0) * 2.01).toBe(true);
    }));
  });

  it('rounds to a power of ten that divides the figure', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
      expect(n % roundingStep(n) === 0 && (n / roundingStep(n)) % 10 !== 0).toBe(true);
    }));
  });

  it.each([
    ['more than 500 and 527', quantity(500, 'more-than'), quantity(527, null), true],
    ['more than 400 and 527', quantity(400, 'more-than'), quantity(527, null), false],
    ['at least 5 and 7', quantity(5, 'at-least'), quantity(7, null), false],
    ['about 100 and 95', quantity(100, 'about'), quantity(95, null), true],
    ['about 100 and 202', quantity(100, 'about'), quantity(202, 'about'), false],
    ['12 and 13', quantity(12, null), quantity(13, null), false],
  ])('%s', (_, a, b, same) => {
    expect(sameFigure(a, b)).toBe(same);
  });
});
