import { describe, expect, it } from 'vitest';
import { analysed } from '../../../support/analysed.ts';

const quoted = (text: string): string[] => analysed('a', text).analysis.statements.filter((s) => s.kind === 'quotation').map((s) => text.slice(s.words.start, s.words.end));

describe('words between single quotation marks', () => {
  it.each([
    ['straight', "'We have lost a fine old lantern,' Clara Voss said.", ['We have lost a fine old lantern,']],
    ['curly', 'Clara Voss said: ‘We have lost a fine old lantern.’', ['We have lost a fine old lantern.']],
    ['with an apostrophe inside', "'We don't know who took it,' Clara Voss said.", ["We don't know who took it,"]],
  ])('are a quotation: %s', (_, text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it.each([
    ['apostrophes', "The museum's curator doesn't know the thieves' names, she said."],
    ['a title that nobody says', "The choir sang 'The Lantern on the Quay' in the rain."],
    ['fewer words than a quotation needs', "Clara Voss called it 'a sad day'."],
  ])('are none: %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});
