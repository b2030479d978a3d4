import { describe, expect, it } from 'vitest';
import { clauseOf, readText } from '../support/reading.ts';

describe('who says a clause, and how firmly', () => {
  const voice = (text: string, lemma: string): string => {
    const { reading, sentence, clause } = clauseOf(text, lemma);
    const { speaker, force } = reading.voice(sentence, clause);
    return `${speaker} ${force}`;
  };

  it.each([
    ['the outlet itself', 'The pier burned.', 'burn', 'null asserted'],
    ['a source before it', 'Police said the pier burned.', 'burn', 'Police asserted'],
    ['a source behind it', 'The pier burned, Ruth Alder said.', 'burn', 'Ruth Alder asserted'],
    ['"according to"', 'The pier burned, according to the mayor.', 'burn', 'the mayor asserted'],
    ['a hedge', 'The pier may have burned.', 'burn', 'null hedged'],
    ['a forecast', 'The pier will burn.', 'burn', 'null forecast'],
    ['an "if"', 'If the pier burned, the town would weep.', 'burn', 'null conditional'],
    ['a denial', 'The owner denied that the pier burned.', 'burn', 'The owner denied'],
    ['a claim that is not vouched for', 'The owner claimed the pier burned.', 'burn', 'The owner hedged'],
  ])('%s', (_, text, lemma, expected) => expect(voice(text, lemma)).toBe(expected));
});

describe('a phrase by its parts', () => {
  const phrase = (text: string, at = 0) => {
    const reading = readText(text);
    const [sentence] = reading.document.sentences;
    const found = sentence?.phrases[at];
    return sentence && found ? reading.phrase(sentence, found) : null;
  };

  it('has its head, what modifies it and the name inside', () => {
    expect(phrase('The old wooden pier burned.')).toMatchObject({ text: 'The old wooden pier', head: 'pier', modifiers: ['old', 'wooden'], name: null });
    expect(phrase('The panel heard Ruth Alder.', 1)).toMatchObject({ head: 'alder', name: 'Ruth Alder', mention: 0 });
  });

  it('has the name that a pronoun stands for, and none where several fit', () => {
    const last = (text: string): string | null => {
      const reading = readText(text);
      const sentence = reading.document.sentences.at(-1);
      const found = sentence?.phrases[0];
      return sentence && found ? reading.phrase(sentence, found).name : null;
    };
    expect(last('The panel heard Peter Halm. He wept.')).toBe('Peter Halm');
    expect(last('The panel heard Peter Halm and John Marsh. He wept.')).toBeNull();
    expect(last('The panel heard nobody. He wept.')).toBeNull();
  });
});

describe('sentences of the site', () => {
  it.each(['Sign up for our newsletter to get the news every morning.', 'Read more: the pier in pictures'])('are told: %s', (line) => {
    const reading = readText(`The pier burned on Monday.\n${line}\nNobody was hurt.`);
    expect(reading.document.sentences.filter((s) => reading.isFurniture(s)).map((s) => s.paragraph)).toContain(1);
  });

  it('are none of the article’s own', () => {
    const reading = readText('The pier burned on Monday.\nReaders of the letter wept.');
    expect(reading.document.sentences.some((s) => reading.isFurniture(s))).toBe(false);
  });
});
