import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const predicates = (text: string): (string | null)[] => statementsOf(text).flatMap((s) => (s.kind === 'count' ? [s.predicate] : []));

describe('an insertion between what is counted and its verb', () => {
  it('leaves the counted ones the subject', () => {
    expect(predicates('Sixty people, among them a mayor and his wife, have been evacuated.')).toContain('evacuate');
  });

  it.each([
    ['a verb comes before', 'The flood that reached 30 cottages, including the inn, was over by noon.'],
    ['no comma closes it', 'Sixty people, and the ferry was evacuated.'],
  ])('says nothing where %s', (_, text) => {
    expect(predicates(text)).not.toContain('evacuate');
  });
});
