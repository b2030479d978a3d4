import { describe, expect, it } from 'vitest';
import { isPersonalPronoun, isProForm } from '../../../../src/language/en/lexicon/pro-forms.ts';

describe('words that stand for what is named elsewhere', () => {
  it.each(['he', 'They', 'WHO', 'I'])('takes %s for a person and for such a word', (word) => {
    expect([isPersonalPronoun(word), isProForm(word)]).toEqual([true, true]);
  });

  it.each(['it', 'That', 'which', 'her', 'others', 'one'])('takes %s for such a word, yet for no person', (word) => {
    expect([isPersonalPronoun(word), isProForm(word)]).toEqual([false, true]);
  });

  it.each(['', 'the mayor', 'police', 'one man', 'he said', 'It-Park', 'Whoever'])('takes %j for neither', (phrase) => {
    expect([isPersonalPronoun(phrase), isProForm(phrase)]).toEqual([false, false]);
  });
});
