import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../src/claims/statement.ts';
import { told } from '../../../support/told.ts';

const places = (text: string): string[] => told(text, (s) => s.slot === 'precedent', (s) => `${(s.value as Quantity).low}-${(s.value as Quantity).high} ${s.subject?.head}: ${s.object?.head}`);

describe('which of its kind something is', () => {
  it.each([
    ['The strike is the first at the port in 40 years.', '1-1 strike: undefined'],
    ['It was the second strike at the port.', '2-2 it: strike'],
    ['Mr Keller is the third chairman to resign.', '3-3 keller: chairman'],
    ['It is not the first strike at the port.', '2-null it: strike'],
  ])('%s', (text, expected) => expect(places(text)).toEqual([expected]));

  it.each([
    ['a place among the worst', 'It was the second worst storm in the history of the port.'],
    ['a question', 'Is it the first strike at the port?'],
    ['what may come', 'It could be the second strike at the port.'],
    ['what is not told of anything', 'The second strike at the port began on Monday.'],
    ['a denied second', 'It was not the second strike at the port.'],
  ])('is not told by %s', (_, text) => expect(places(text)).toEqual([]));
});
