import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const text = (article: string): string[] => statementsOf(article).filter((s) => s.slot === 'said').map((s) => `${s.speaker ?? ''} ${article.slice(s.words.start, s.words.end)}`);

describe('the time of a saying', () => {
  it.each([
    ['behind the verb', 'Ingrid Solheim said in October that the farms were “poisoning the whole fjord”.', ['Ingrid Solheim October']],
    ['behind whoever is told', '“They are poisoning the whole fjord,” Ingrid Solheim told reporters on Monday.', ['Ingrid Solheim on Monday']],
    ['at the head of the sentence', 'In October, Ingrid Solheim warned: “They are poisoning the whole fjord.”', ['Ingrid Solheim October']],
  ])('is read %s', (_, article, times) => {
    expect(text(article)).toEqual(times);
  });

  it.each([
    ['inside the quotation', 'Ingrid Solheim said: “They have poisoned the whole fjord since October.”'],
    ['of a noun', 'Ingrid Solheim called the October decision “a gift to the fish farms”.'],
    ['of another clause', 'Ingrid Solheim, who left office in October, said it was “a gift to the fish farms”.'],
    ['where nobody is quoted by name of verb', 'The farms opened in October and are “poisoning the whole fjord”.'],
    ['where two report', 'The Courier reported on Monday that Ingrid Solheim had said it was “a gift to the fish farms” and told staff so.'],
  ])('is not taken from a time %s', (_, article) => {
    expect(text(article)).toEqual([]);
  });
});
