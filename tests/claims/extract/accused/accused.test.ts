import { describe, expect, it } from 'vitest';
import { subjectOf, told } from '../../../support/told.ts';

/** Who, and of what. */
const accused = (text: string): string[] => told(text, (s) => s.slot === 'accused', (s, words) => `${subjectOf(s)}: ${words}`);

describe('what somebody is accused of', () => {
  it.each([
    ['a passive', 'The harbour master was accused of taking bribes from a builder.', 'The harbour master: taking bribes from a builder'],
    ['an active', 'Prosecutors accuse the builder of fraud.', 'the builder: fraud'],
    ['a participle behind its noun', 'A trawler suspected of smuggling ivory was stopped.', 'A trawler: smuggling ivory was stopped'],
    ['an arrest', 'Ruth Pellow was arrested on suspicion of smuggling phones into the jail.', 'Ruth Pellow: smuggling phones into the jail'],
    ['a charge', 'Ruth Pellow was charged with two counts of theft.', 'Ruth Pellow: theft'],
    ['charges that are faced', 'The driver faces charges of reckless driving, police said.', 'The driver: reckless driving'],
    ['a plea', 'The nurse pleaded guilty to theft.', 'The nurse: theft'],
    ['blame', 'The agency came under fire for ignoring the warnings.', 'The agency: ignoring the warnings'],
    ['criticism', 'The union criticised the ministry over its slow response.', 'the ministry: its slow response'],
  ])('is told by %s: %s', (_, text, expected) => expect(accused(text)).toEqual([expected]));

  it.each([
    ['a denial', 'The firm was not accused of fraud.'],
    ['what may come', 'The firm could be charged with fraud.'],
    ['a question', 'Is the firm accused of fraud?'],
    ['a term', 'The guard was jailed for ten years.'],
    ['a time', 'The guard was arrested on Friday.'],
    ['how often', 'The guard was arrested for the second time.'],
    ['a pronoun alone', 'It was accused of fraud.'],
    ['a meeting under a roof', 'The guests came under the roof for tea.'],
  ])('is not told by %s: %s', (_, text) => expect(accused(text)).toEqual([]));
});
