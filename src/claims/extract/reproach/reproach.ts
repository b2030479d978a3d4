import { meetsReproach, reproachedBehind } from '../../../language/en/lexicon/reproaches.ts';
import { isProForm } from '../../../language/en/lexicon/pro-forms.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';

/** How many words behind the verb its preposition may stand: behind whom it holds it against. */
const REACH = 10;
/** What ends the words for what is held against somebody. */
const ENDS = /^[.;:!?,—–()]$/;

/**
 * What somebody is accused of, blamed or criticised for: "the club was criticised for selling the ground", "accused the club of
 * ignoring its fans", "the club is under fire for …". Slot: "reproach"; subject: against whom; value: the words for it, their content keys.
 */
export const reproachExtractor: Extractor = {
  family: 'reproach',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => reproach(reading, s, c) ?? []))),
};

function reproach(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { tokens } = sentence;
  const found = reproached(sentence, clause);
  if (!found || clause.verb.negated || clause.verb.modal !== null || isProForm(textOf(tokens, found.whom.first, found.whom.last)) && reading.phrase(sentence, found.whom).name === null) return null;
  let last = found.at;
  while (last + 1 < tokens.length && !ENDS.test(tokens[last + 1]?.text ?? '')) last++;
  const keys = contentKeys(tokens.slice(found.at + 1, last + 1));
  return keys.length === 0 ? null : statementIn(reading, sentence, clause, {
    kind: 'cause',
    slot: 'reproach',
    predicate: 'reproach',
    subject: reading.phrase(sentence, found.whom),
    value: { type: 'named', phrase: { ...keyPhrase(keys), text: textOf(tokens, found.at + 1, last) } },
    cardinality: 'list',
    clause: spanOf(tokens, Math.min(clause.first, clause.subject?.first ?? clause.first), last),
    words: spanOf(tokens, found.at + 1, last),
  });
}

/** Against whom, and the preposition behind which it says what. */
function reproached({ tokens }: Sentence, { verb, subject, object, prepositional }: Clause): { whom: NounPhrase; at: number } | null {
  const behind = reproachedBehind(verb.lemma);
  const preposition = (from: number, words: readonly string[]): number => tokens.findIndex((t, i) => i >= from && i <= from + REACH && words.includes(t.lower));
  if (behind.length > 0) {
    const whom = verb.passive ? subject : object;
    const at = whom ? preposition(Math.max(verb.last, whom.last) + 1, behind) : -1;
    return whom && at > 0 ? { whom, at } : null;
  }
  const noun = [object, ...prepositional].find((p) => p && p.first > verb.last && meetsReproach(p.preposition ?? verb.lemma, tokens[p.head]?.lemma.toLowerCase() ?? ''));
  const next = noun ? tokens[noun.last + 1]?.lower : undefined;
  return noun && subject && (next === 'for' || next === 'over') ? { whom: subject, at: noun.last + 1 } : null;
}
