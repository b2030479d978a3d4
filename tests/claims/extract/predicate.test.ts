import { describe, expect, it } from 'vitest';
import { predicateOf } from '../../../src/claims/extract/predicate.ts';
import { clauseOf } from '../../support/reading.ts';

const predicate = (text: string, lemma: string): string => {
  const { sentence, clause } = clauseOf(text, lemma);
  return predicateOf(sentence, clause);
};

describe('what a clause says happens', () => {
  it.each([
    ['the family of its verb', 'Two vans collided near Dunmore.', 'collide', 'crash'],
    ['what a light verb lends itself to', 'Police made an arrest in Dunmore.', 'make', 'arrest'],
    ['what takes place', 'The crash happened near Dunmore.', 'happen', 'crash'],
    ['what is held', 'The election was held in May.', 'hold', 'elect'],
    ['what a verb means with its particle', 'A fire burned down the mill.', 'burn', 'destroy'],
    ['a shooting in two words', 'A man opened fire near the gate.', 'open', 'shoot'],
    ['a resignation in two words', 'The mayor stepped down on Friday.', 'step', 'resign'],
    ['the lemma where no family knows it', 'The crane wobbled in the wind.', 'wobble', 'wobble'],
  ])('%s', (_, text, lemma, expected) => expect(predicate(text, lemma)).toBe(expected));

  it('does not take any noun beside a verb of its own', () => {
    expect(predicate('The mayor visited the crash site.', 'visit')).toBe('visit');
    expect(predicate('The arrest angered the town.', 'anger')).toBe('anger');
  });

  it('does not take a verb for its particle’s sake where another word stands behind it', () => {
    expect(predicate('The mill burned on Friday.', 'burn')).not.toBe('destroy');
  });
});
