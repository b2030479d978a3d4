import { describe, expect, it } from 'vitest';
import { resolvePronoun } from '../../../src/claims/names/pronouns.ts';
import { readText } from '../../support/reading.ts';

/** Whom a pronoun of the last sentence stands for. */
function whom(text: string, pronoun: string): string | null {
  const { names, document } = readText(text);
  const last = document.sentences.at(-1);
  const token = last?.tokens.findIndex((t) => t.lower === pronoun) ?? -1;
  const mention = resolvePronoun(pronoun, last?.index ?? 0, token, names);
  return mention === null ? null : (names.mentions[mention]?.names[0] ?? null);
}

describe('pronouns', () => {
  it('stand for nobody where two who fit are named together', () => {
    expect(whom('The panel heard Peter Halm and John Marsh. He wept.', 'he')).toBeNull();
    expect(whom('The panel heard Ruth Alder and John Marsh. He wept.', 'he')).toBe('John Marsh');
    expect(whom('The panel heard Peter Halm. It thanked John Marsh. He wept.', 'he')).toBe('John Marsh');
  });

  it('stand for nobody where a name that may be a person’s stands nearer in their sentence', () => {
    expect(whom('Julia Orvik thanked Threnodie Marsh; she wept.', 'she')).toBeNull();
    expect(whom('Julia Orvik thanked the Aldmere Choir; she wept.', 'she')).toBe('Julia Orvik');
  });

  it('go on about whom a description begins with, not about whom it was done to', () => {
    expect(whom('The 23-year-old from Brno came back to beat John Marsh. He wept.', 'he')).toBeNull();
    expect(whom('Peter Halm is back. The 23-year-old went on to beat John Marsh. He wept.', 'he')).toBe('Peter Halm');
    expect(whom('The panel heard John Marsh. He wept.', 'he')).toBe('John Marsh');
  });

  it('pass over whom the sentence before only names as its source', () => {
    expect(whom('The suspect, identified as Tom Vance, 31, was held, Karl Marsh said. He had worked there.', 'he')).toBe('Tom Vance');
    expect(whom('The road was shut, Karl Marsh said. He had seen it.', 'he')).toBe('Karl Marsh');
  });

  it.each([
    ['the person named last', 'Peter Halm met Julia Orvik. Later he left.', 'he', 'Peter Halm'],
    ['the one whom the name allows', 'Peter Halm met Julia Orvik. Later she left.', 'she', 'Julia Orvik'],
    ['one of the same sentence', 'Julia Orvik said that she was leaving.', 'she', 'Julia Orvik'],
    ['one of three sentences before', 'Julia Orvik resigned. It rained. Shops closed. Later she left.', 'she', 'Julia Orvik'],
  ])('stand for %s', (_, text, pronoun, name) => expect(whom(text, pronoun)).toBe(name));

  it.each([
    ['nobody named', 'It rained. Later she left.', 'she'],
    ['somebody of too far back', 'Julia Orvik resigned. It rained. Shops closed. Trains stopped. Later she left.', 'she'],
    ['a thing', 'Julia Orvik bought a boat. Later it sank.', 'it'],
    ['several', 'Julia Orvik met Peter Halm. Later they left.', 'they'],
    ['a name behind them', 'Before she left, Julia Orvik resigned.', 'she'],
  ])('stay open for %s', (_, text, pronoun) => expect(whom(text, pronoun)).toBeNull());
});
