import type { Approximation, Quantity } from '../../../claims/statement.ts';
import type { Cardinal } from './cardinal.ts';

/** "About n" reaches a tenth to either side, and "nearly n" a tenth below. */
const SLACK = 0.1;

/** The step to which a figure is rounded: 143 million to a million, 100 to a hundred, 1,234 to one. */
export function roundingStep(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  const significant = digits.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(exponent) - significant + 1);
}

/** The interval that a number and its approximation stand for, in `unit`; `scale` turns written values into that unit. */
export function quantityOf(number: Pick<Cardinal, 'low' | 'high' | 'form'>, approximation: Approximation | null, unit: string, scale: (value: number) => number = (v) => v): Quantity {
  const [low, high] = [scale(number.low), scale(number.high)];
  if (number.form !== 'figure') return bounded(low, high, unit, number.form, approximation);
  const base = { type: 'quantity', exact: false, unit, stated: low, step: Math.abs(scale(number.low + roundingStep(number.low)) - low) } as const;
  switch (approximation) {
    case 'at-least':
    case 'more-than':
      return { ...base, low, high: null, approximation };
    case 'at-most':
    case 'less-than':
      return { ...base, low: 0, high: low, approximation };
    case 'nearly':
      return { ...base, low: low * (1 - SLACK), high: low, approximation };
    case 'about':
      return { ...base, low: low * (1 - SLACK), high: low * (1 + SLACK), approximation };
    default:
      return { ...base, low, high: low, exact: true };
  }
}

function bounded(low: number, high: number, unit: string, form: 'range' | 'vague', approximation: Approximation | null): Quantity {
  const above = approximation === 'at-least' || approximation === 'more-than';
  const below = approximation === 'at-most' || approximation === 'less-than';
  const slack = approximation === 'about' && form === 'range' ? SLACK : 0;
  return { type: 'quantity', low: below ? 0 : low * (1 - slack), high: above ? null : high * (1 + slack), exact: false, unit, approximation: form };
}
