import { describe, expect, it } from 'vitest';
import { askedRest } from '../../../../src/claims/text/asked/asked-rest.ts';
import { clauseOf } from '../../../support/reading.ts';

/** What a question keeps of the words behind the verb; `without` leaves an answer out. */
const rest = (text: string, lemma: string, without: string | null = null, copula = false): string | null => {
  const { sentence, clause } = clauseOf(text, lemma);
  const at = without === null ? -1 : text.indexOf(without);
  const kept = askedRest(sentence, clause, copula, at < 0 ? null : { start: at, end: at + (without ?? '').length });
  return kept && kept.map(([a, b]) => text.slice(sentence.tokens[a]?.start, sentence.tokens[b]?.end)).join(' | ');
};

describe('what a question keeps behind the verb', () => {
  it.each([
    ['all of it', 'The wall fell on a car.', 'fall', null, 'on a car'],
    ['up to a comma', 'The wall fell on a car, police said.', 'fall', null, 'on a car'],
    ['up to the next clause', 'The wall fell on a car when the storm hit.', 'fall', null, 'on a car'],
    ['up to what opens a clause of time', 'The jets bombed a range on Tuesday after President Jae-in asked the army.', 'bomb', null, 'a range on Tuesday'],
    ['no verb without its object', 'The firm unveiled plans to launch its "red car" into space.', 'unveil', null, 'plans'],
    ['all but the time that it asks for', 'The wall fell on a car on Monday.', 'fall', 'Monday', 'on a car'],
    ['all but the place that it asks for', 'The wall fell in Lima on Monday.', 'fall', 'in Lima', 'on Monday'],
    ['nothing where nothing is needed', 'The wall fell.', 'fall', null, ''],
    ['words on both sides of the answer', 'The mayor met the union on Monday in Lima.', 'meet', 'Monday', 'the union | in Lima'],
  ])('%s', (_, text, lemma, without, expected) => expect(rest(text, lemma, without)).toBe(expected));

  it.each([
    ['the object is cut off', 'The mayor met and thanked the union.', 'meet'],
    ['it speaks of the asker', 'The wall fell on our car.', 'fall'],
    ['a pronoun has no name', 'The wall fell on him.', 'fall'],
    ['the answer is part of a phrase', 'The mayor watched Monday’s game.', 'watch', 'Monday'],
    ['what the verb says is cut off', 'The inspectors found that the bolts were loose.', 'find'],
  ] as const)('is nothing where %s', (_, text, lemma, without?: string) => expect(rest(text, lemma, without ?? null)).toBeNull());
});
