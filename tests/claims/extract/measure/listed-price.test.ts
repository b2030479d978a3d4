import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

it('each thing of a list has its price, but for what has two', () => {
  const prices = (text: string): string[] => told(text, (s) => s.slot === 'listed-price', (s) => `${s.subject?.head} ${s.value.type === 'quantity' ? s.value.low : ''}`);
  expect(prices('Metals rose, with gold at $1,310 and silver at $16.')).toEqual(['gold 1310', 'silver 16']);
  expect(prices('Metals rose, with gold at $1,310 and silver at $16. Last week came to an end with gold at $1,290 and tin at $20.')).toEqual(['silver 16', 'tin 20']);
});
