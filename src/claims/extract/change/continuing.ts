import { CHANGE_NOUNS, CHANGE_VERBS, CONTINUES, INITIATES, ONGOING, TERMINATES } from '../../../language/en/lexicon/change.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { TimeExpression } from '../../time/expression.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { changeStatement } from './change-statement.ts';
import { attached, namedChange, topicWords, type NamedChange } from './topic.ts';

/**
 * A change with its own time: "has been underway since 2023", "began in March", "have been improving since spring", "in
 * decline since 2019". A bare "has continued" without a time says nothing about the onset.
 */
export function continuing(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const subject = clause.subject;
  const lemma = clause.verb.lemma;
  const change = (subject && namedChange(sentence, subject)) ?? stateOf(sentence, clause) ?? verbChange(sentence, clause);
  if (!change) return null;
  const time = timeOf(reading, sentence, clause);
  const phraseEnd = sentence.tokens[change.phrase.last]?.end ?? 0;
  if (!time || (time.start < phraseEnd && time.end > (sentence.tokens[change.phrase.first]?.start ?? 0))) return null;
  const since = time.bound === 'since' || (time.span.floating?.startsWith('for:') ?? false);
  const named = subject !== null && change.phrase === subject;
  const nth = /^in /i.test(time.text);
  const begins = named ? (since && (nth || isOngoing(sentence, clause) || clause.verb.perfect)) || (INITIATES.has(lemma) && time.bound !== 'until') : since && clause.verb.perfect;
  const ends = named && TERMINATES.has(lemma) && !since;
  if (!begins && !ends) return null;
  const words = { start: time.start, end: time.end };
  return changeStatement(reading, sentence, clause, { phase: ends ? 'ends' : 'begins', lemma: change.lemma, direction: change.direction, topic: change.topic, value: time.span, words, first: change.phrase.first, last: change.last });
}

function isOngoing(sentence: Sentence, clause: Clause): boolean {
  if (CONTINUES.has(clause.verb.lemma)) return true;
  return sentence.tokens.slice(clause.verb.last + 1, clause.last + 1).some((t) => ONGOING.has(t.lower));
}

/** "in decline since 2019", "has been in recession since": the state stands behind a copula; its subject is what changes. */
function stateOf(sentence: Sentence, clause: Clause): NamedChange | null {
  if (!/^(?:be|remain|fall|slip|go|slide|suffer|face|experience|endure)$/.test(clause.verb.lemma) || !clause.subject) return null;
  const state = [...clause.prepositional.filter((p) => p.preposition === 'in' || p.preposition === 'into'), ...(clause.object ? [clause.object] : [])]
    .find((p) => p.first > clause.verb.last && CHANGE_NOUNS.has(sentence.tokens[p.head]?.lemma.toLowerCase() ?? ''));
  const change = state ? namedChange(sentence, state) : null;
  return change ? { ...change, topic: [...new Set([...subjectTopic(sentence, clause.subject), ...change.topic])] } : null;
}

/** "relations have been improving": the verb is the change, its subject what changes. */
function verbChange(sentence: Sentence, clause: Clause): NamedChange | null {
  const direction = CHANGE_VERBS.get(clause.verb.lemma);
  if (!direction || !clause.subject || clause.verb.passive) return null;
  return { lemma: clause.verb.lemma, direction, phrase: { ...clause.subject }, topic: subjectTopic(sentence, clause.subject), last: clause.subject.last };
}

function subjectTopic(sentence: Sentence, subject: NounPhrase): string[] {
  return [...topicWords(sentence, subject, null), ...attached(sentence, subject).flatMap((p) => topicWords(sentence, p, null))];
}

/** The time of the clause itself: behind its verb, before the next clause; "since" wins over others. */
function timeOf(reading: Reading, sentence: Sentence, clause: Clause): TimeExpression | null {
  const from = sentence.tokens[clause.first]?.start ?? 0;
  // "began spreading last week": the time stands with the participle.
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const joined = INITIATES.has(clause.verb.lemma) && next?.verb.form === 'participle' && next.verb.first === clause.verb.last + 1;
  const to = sentence.tokens[joined ? next.last : clause.last]?.end ?? 0;
  const own = reading.times(sentence).filter((t) => t.start >= from && t.end <= to && t.clock === null && t.span.floating !== 'anaphoric');
  return own.find((t) => t.bound === 'since') ?? own.find((t) => t.span.grain !== 'part-of-day') ?? null;
}
