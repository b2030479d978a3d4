import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const parts = (text: string): string[] => statementsOf(text).flatMap((s) => (s.kind === 'count' && s.predicate !== null ? [`${s.predicate}${s.scope.part === 'part' ? ' part' : ''}`] : []));

describe('a further number of people', () => {
  it('is all of another fate', () => {
    expect(parts('Seventy people died when the stand fell. A further 18 people are in a critical condition.')).toEqual(['die', 'critical']);
  });

  it.each([
    ['is a part of the same fate', 'Nine people died on Monday. A further three people died in hospital.', ['die', 'die part']],
    ['is a part where nobody was counted before', 'The stand fell on Monday. A further 18 people were injured.', ['injure part']],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
