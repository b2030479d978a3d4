import { partyOf } from '../../language/en/lexicon/parties.ts';
import type { Reading } from '../reading.ts';
import type { Phrase } from '../statement.ts';
import type { Sentence } from '../text/document.ts';

/** The last person that the sentence speaks of before some words: by name, or as a party of the event in the singular. */
export function personBefore(reading: Reading, sentence: Sentence, at: number): Phrase | null {
  const before = sentence.phrases.filter((p) => (sentence.tokens[p.head]?.end ?? at) <= at).toReversed();
  for (const p of before) {
    const phrase = reading.phrase(sentence, p);
    const token = sentence.tokens[p.head];
    const person = phrase.mention !== null && reading.names.mentions[phrase.mention]?.kind === 'person';
    const party = token?.pos === 'NOUN' && partyOf(phrase.head) !== null && token.lower === token.lemma;
    if (person || party) return phrase;
    if (token?.pos === 'NUM' || (token?.pos === 'NOUN' && token.lower !== token.lemma && partyOf(phrase.head) !== null)) return null;
  }
  return null;
}
