import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/compare/rules/index.ts';
import { analysed } from '../../support/analysed.ts';
import { judged } from '../../support/judged.ts';

const NUMERIC = new Set(['count', 'dimension', 'money', 'percent', 'duration', 'rank']);
const TEXTS = [
  'At least 14 people died in the ferry fire and 30 others were injured. The 450-pound bell fell 12 feet. The port was hit with a $2.4 million fine.',
  'The death toll from the ferry fire rose to 19. No one was injured. The 380-pound bell fell 20 feet. The port must pay a fine of $2.5 million.',
  'It was the deadliest ferry fire in the history of the strait, and killed 14 people. It burned for six hours.',
  'It was one of the deadliest ferry fires in the history of the strait. It burned for nine hours. Traffic fell 14.5 per cent.',
];

describe('numeric rules', () => {
  it('judge alike whichever article has the smaller id', () => {
    for (const rule of RULES.filter((r) => NUMERIC.has(r.name))) {
      for (const one of TEXTS) for (const two of TEXTS) {
        const label = (first: string, second: string): string[] => judged(rule, analysed('a', first), analysed('b', second)).map(({ judgement }) => `${judgement.label} ${judgement.weight}`).toSorted();
        expect(label(one, two)).toEqual(label(two, one));
      }
    }
  });

  it('turn the later side around with the articles', () => {
    const rule = RULES.find((r) => r.name === 'count');
    const later = (first: string, second: string): unknown[] => (rule ? judged(rule, analysed('a', first), analysed('b', second)).map((e) => e.judgement.later) : []);
    expect(later('Fourteen people died in the fire.', 'Nineteen people died in the fire.')).toEqual(['b']);
    expect(later('Nineteen people died in the fire.', 'Fourteen people died in the fire.')).toEqual(['a']);
  });
});
