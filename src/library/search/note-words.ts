import { distinctWords } from './words.ts';

/** More of a note is not looked for. */
const MOST_WORDS = 1000;

/** The words of a note as its row keeps them. */
export function wordsOfNote(note: string): readonly string[] {
  return distinctWords(note, MOST_WORDS);
}
