import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

it('a person and the point', () => {
  const points = (text: string): string[] => told(text, (s) => s.slot === 'game-point', (s, words) => `${s.subject?.name}: ${words}`);
  expect(points('Winger Karl Aldin scored in the 12th minute.')).toEqual(['Karl Aldin: the 12th minute']);
  expect(points('They scored in the 12th minute.')).toEqual([]);
});
