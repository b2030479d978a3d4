import { read, type Reading } from '../../src/claims/reading.ts';
import type { Clause } from '../../src/claims/text/clause.ts';
import { textOf, type Sentence } from '../../src/claims/text/document.ts';
import type { NounPhrase } from '../../src/claims/text/noun-phrase.ts';
import type { ArticleText } from '../../src/claims/analysis.ts';
import { articleOf, english } from './analysed.ts';

/** A text as the extractors read it. */
export const readText = (text: string, more: Partial<ArticleText> = {}): Reading => read(articleOf(text, more), english);

/** The first sentence of a text, parsed. */
export const sentenceOf = (text: string): Sentence => firstOf(readText(text), text);

function firstOf(reading: Reading, text: string): Sentence {
  const [first] = reading.document.sentences;
  if (!first) throw new Error(`no sentence in: ${text}`);
  return first;
}

/** The words of a phrase of a sentence; null stays null. */
export const wordsOf = (sentence: Sentence, phrase: NounPhrase | null): string | null => (phrase ? textOf(sentence.tokens, phrase.first, phrase.last) : null);

/** The clause of the first sentence whose main verb has a lemma. */
export function clauseOf(text: string, lemma: string): { reading: Reading; sentence: Sentence; clause: Clause } {
  const reading = readText(text);
  const sentence = firstOf(reading, text);
  const clause = sentence.clauses.find((c) => c.verb.lemma === lemma);
  if (!clause) throw new Error(`no verb "${lemma}" in: ${text}`);
  return { reading, sentence, clause };
}
