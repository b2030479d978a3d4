import { describe, expect, it } from 'vitest';
import { quotedTitle } from '../../../src/claims/names/quoted-title.ts';
import { analysed, english } from '../../support/analysed.ts';

const titles = (text: string): string[] => {
  const tokens = english.sentences(text, 0).flat();
  return tokens.flatMap((t, i) => {
    const last = quotedTitle(tokens, i);
    return last === null ? [] : [text.slice(t.start, tokens[last]?.end)];
  });
};

describe('titles in quotation marks', () => {
  it.each([
    ['She starred in “Keepers of Salt,” a drama.', 'Keepers of Salt'],
    ['His film "Lord of the Moor" won.', 'Lord of the Moor'],
    ['The play ‘Farmers in the Fog’ opens on Friday.', 'Farmers in the Fog'],
  ])('%s', (text, expected) => expect(titles(text)).toEqual([expected]));

  it.each(['He said “We will win.”', 'The film “Keepers” won.', 'It was “a Night of Salt” to him.', 'She called it “Salt of the Earth, and more”.'])('are none in: %s', (text) => expect(titles(text)).toEqual([]));

  it('are names, whatever word they open with', () => {
    expect(analysed('a', 'She met him while filming “Lord of the Moor” in Wales.').analysis.mentions.flatMap((m) => m.names)).toContain('Lord of the Moor');
  });
});
