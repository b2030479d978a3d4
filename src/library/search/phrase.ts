import { paragraphsFor } from './paragraphs.ts';
import { meets, type Term } from './parse-query.ts';
import { wordsOf } from './words.ts';

function stands(paragraph: string, phrase: readonly Term[]): boolean {
  /** How many words of the phrase each of its beginnings in progress has met. */
  let begun: number[] = [];
  for (const { word } of wordsOf(paragraph)) {
    begun = [...begun, 0].flatMap((met) => {
      const term = phrase[met];
      return term !== undefined && meets(word, term) ? [met + 1] : [];
    });
    if (begun.includes(phrase.length)) return true;
  }
  return false;
}

/** Whether a text holds the words of a phrase one after the other, in one paragraph. */
export function holdsPhrase(text: string, phrase: readonly Term[]): boolean {
  for (const paragraph of paragraphsFor(text, phrase, true)) if (stands(paragraph.text, phrase)) return true;
  return false;
}
