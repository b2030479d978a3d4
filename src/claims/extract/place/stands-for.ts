import { samePersonNoun } from '../../../language/en/lexicon/age-classes.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';

/** How many sentences back an unnamed person may be taken up by a pronoun. */
const REACH = 2;
/** Nouns that a pronoun of one person can stand for, by what they could also be called. */
const MODELS: ReadonlyMap<string, readonly string[]> = new Map([['he', ['boy', 'man']], ['she', ['girl', 'woman']]]);

/**
 * The phrase of a subject, with the noun that a pronoun stands for where no name does: the only boy or man, girl or woman
 * of the nearest sentence before that has one, for "they" its only plural. Else as written.
 */
export function standsFor(reading: Reading, sentence: Sentence, phrase: NounPhrase): Phrase {
  const own = reading.phrase(sentence, phrase);
  if (own.mention !== null || !/^(?:he|she|they)$/.test(own.head)) return own;
  const models = MODELS.get(own.head);
  const sentences = reading.document.sentences.filter((s) => s.index >= 0 && s.index < sentence.index && s.index >= sentence.index - REACH).toReversed();
  for (const before of sentences) {
    const fits = before.phrases.filter((p) => {
      const head = before.tokens[p.head];
      if (head?.pos !== 'NOUN') return false;
      const lemma = head.lemma.toLowerCase();
      return models ? head.lower === lemma && models.some((m) => samePersonNoun(lemma, m)) : head.lower !== lemma && p.preposition === null;
    });
    const [only] = fits;
    if (only && fits.length === 1) return { ...reading.phrase(before, only), text: own.text, inherited: true };
    if (only) return own;
  }
  return own;
}
