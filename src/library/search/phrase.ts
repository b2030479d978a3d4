import { meets, type Term } from './parse-query.ts';
import { wordsOf } from './words.ts';

/** Whether a text holds the words of a phrase one after the other. */
export function holdsPhrase(text: string, phrase: readonly Term[]): boolean {
  /** How many words of the phrase each of its beginnings in progress has met. */
  let begun: number[] = [];
  for (const { word } of wordsOf(text)) {
    begun = [...begun, 0].flatMap((met) => {
      const term = phrase[met];
      return term !== undefined && meets(word, term) ? [met + 1] : [];
    });
    if (begun.includes(phrase.length)) return true;
  }
  return false;
}
