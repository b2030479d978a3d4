import { describe, expect, it } from 'vitest';
import { askedVerb } from '../../../../src/claims/text/asked/asked-verb.ts';
import { clauseOf } from '../../../support/reading.ts';

const verb = (text: string, lemma: string, plural: boolean | null = false): string | null => {
  const { sentence, clause } = clauseOf(text, lemma);
  const found = askedVerb(sentence, clause, plural);
  return found && [found.auxiliary, '…', ...found.words].join(' ');
};

describe('the verb of a question', () => {
  it.each([
    ['a past', 'The wall fell on a car.', 'fall', 'did … fall'],
    ['a present', 'The wall hangs over a car.', 'hang', 'does … hang'],
    ['a passive', 'The wall was torn down.', 'tear', 'was … torn'],
    ['a perfect', 'The wall has fallen.', 'fall', 'has … fallen'],
    ['a past perfect, asked as a past', 'The wall had fallen.', 'fall', 'did … fall'],
    ['a modal', 'The wall could fall.', 'fall', 'could … fall'],
    ['a copula', 'The wall is wet.', 'be', 'is …'],
    ['a denial, asked without "not"', 'The wall has not fallen.', 'fall', 'has … fallen'],
    ['an adverb inside, left out', 'The wall has now fallen.', 'fall', 'has … fallen'],
    ['a past like its base form', 'The mayor cut the budget.', 'cut', 'did … cut'],
    ['a passive perfect', 'The wall has been torn down.', 'tear', 'has … been torn'],
  ])('%s', (_, text, lemma, expected) => expect(verb(text, lemma)).toBe(expected));

  it.each([
    ['it does not agree with its subject', 'The wall hang over a car.', 'hang', false],
    ['it does not agree with many', 'The walls hangs over a car.', 'hang', true],
    ['a participle only looks like a past', 'The man injured in the crash was freed.', 'injure', false],
    ['it is a bare participle', 'The wall falling on a car broke.', 'fall', false],
    ['the doer stands behind it', 'The wall built by prisoners fell.', 'build', false],
  ] as const)('is none where %s', (_, text, lemma, plural) => expect(verb(text, lemma, plural)).toBeNull());

  it('agrees with many', () => {
    expect(verb('The walls hang over a car.', 'hang', true)).toBe('do … hang');
    expect(verb('The crew hang over a car.', 'hang', null)).toBe('do … hang');
  });
});
