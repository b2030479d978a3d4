import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { statementsOf } from '../../../support/analysed.ts';
import { told } from '../../../support/told.ts';

const isFigure = (s: Statement): boolean => /^(?:count|money|percent|duration)$/.test(s.kind);

describe('figures of an article', () => {
  it.each([
    ['tolls grow', 'Fourteen people died.', 'moving'],
    ['prices move', 'The price is $40.', 'moving'],
    ['shares move', 'Turnout was 40 percent.', 'moving'],
    ['what is counted once stays', 'The blast wrecked 30 cars.', 'single'],
    ['a fine stays', 'The judge imposed a fine of $3 million.', 'single'],
    ['a length stays', 'The boy fell 15 feet.', 'single'],
  ])('%s', (_, text, expected) => expect(told(text, isFigure, (s) => s.cardinality)).toEqual([expected]));

  it.each([
    ['a plain one', 'Fourteen people died.', [14, 14, true]],
    ['a lower bound', 'At least 14 people died.', [14, null, false]],
    ['an upper bound', 'Up to 14 people died.', [0, 14, false]],
    ['a range', 'Between 12 and 14 people died.', [12, 14, false]],
  ])('keep the bounds of %s', (_, text, expected) => {
    const [bounds] = told(text, isFigure, ({ value }) => (value.type === 'quantity' ? [value.low, value.high, value.exact] : []));
    expect(bounds).toEqual(expected);
  });

  it.each([
    ['at first', 'Police initially said 14 people died.', 'initial'],
    ['by now', 'The toll has risen to 14.', 'latest'],
    ['put right', 'The ministry corrected the toll to 14.', 'corrected'],
    ['without any of these', 'Police said 14 people died.', null],
  ])('say whether they hold %s', (_, text, expected) => expect(told(text, isFigure, (s) => s.order)).toEqual([expected]));

  it('count none of those who only speak, and no sole “one”', () => {
    expect(statementsOf('Two officials said the bridge was safe. One of the bridges was shut.').filter(isFigure)).toEqual([]);
  });

  it('have a low end no higher than the high one, and words inside their clause or beside it', () => {
    const text = 'About 40 people died and up to 90 were hurt when a 12-car train left the rails. Dozens of homes, worth $2 million, burned for nearly three hours. Between 5% and 10% of the valley lost power.';
    const figures = statementsOf(text).filter(isFigure);
    expect(figures.length).toBeGreaterThan(6);
    for (const { value, words } of figures) {
      expect(value.type === 'quantity' && (value.high === null || value.low <= value.high)).toBe(true);
      expect(words.start).toBeLessThan(words.end);
    }
  });
});
