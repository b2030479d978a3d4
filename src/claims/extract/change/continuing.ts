import { CONTINUES, ENTERS, ONGOING, STARTED, STARTS, STARTS_WITH, TERMINATES } from '../../../language/en/lexicon/change.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { TimeExpression } from '../../time/expression.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import { changeStatement } from './change-statement.ts';
import { stateOf, verbChange } from './state.ts';
import { namedChange } from './topic.ts';

/**
 * A change with its own time: "has been underway since 2023", "began in March", "have been improving since spring", "in
 * decline since 2019". A bare "has continued" without a time says nothing about the onset.
 */
export function continuing(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { subject, verb } = clause;
  const own = subject && namedChange(sentence, subject);
  const state = own ? null : stateOf(sentence, clause);
  const change = own ?? state ?? verbChange(sentence, clause);
  if (!change) return null;
  const time = timeOf(reading, sentence, clause);
  const phraseEnd = sentence.tokens[change.phrase.last]?.end ?? 0;
  if (!time || (time.start < phraseEnd && time.end > (sentence.tokens[change.phrase.first]?.start ?? 0))) return null;
  const since = time.bound === 'since' || (time.span.floating?.startsWith('for:') ?? false);
  const lasting = since && (/^in /i.test(time.text) || isOngoing(sentence, clause) || verb.perfect);
  const begins = own ? lasting || (time.bound !== 'until' && starts(sentence, clause, time))
    : state ? (since && verb.perfect) || (!since && ENTERS.has(verb.lemma) && verb.tense === 'past')
      : since && verb.perfect && !measured(sentence, clause, time);
  const ends = own !== null && TERMINATES.has(verb.lemma) && !since;
  if (!begins && !ends) return null;
  const words = { start: time.start, end: time.end };
  return changeStatement(reading, sentence, clause, { phase: ends ? 'ends' : 'begins', lemma: change.lemma, direction: change.direction, topic: change.topic, value: time.span, words, first: change.phrase.first, last: change.last });
}

function isOngoing(sentence: Sentence, clause: Clause): boolean {
  if (CONTINUES.has(clause.verb.lemma)) return true;
  return sentence.tokens.slice(clause.verb.last + 1, clause.last + 1).some((t) => ONGOING.has(t.lower));
}

/** "Began in March", "broke out in 2015", "was first detected in May", but not "began its third year in March". */
function starts(sentence: Sentence, { verb, object }: Clause, time: TimeExpression): boolean {
  if (verb.passive) return STARTED.has(verb.lemma);
  if (STARTS_WITH.get(verb.lemma)?.has(sentence.tokens[verb.last + 1]?.lower ?? '')) return true;
  return STARTS.has(verb.lemma) && (object === null || (sentence.tokens[object.head]?.start ?? 0) >= time.start);
}

/** "Have fallen 12% since January" measures between two days and tells no beginning. */
function measured(sentence: Sentence, { verb, last }: Clause, time: TimeExpression): boolean {
  return sentence.tokens.slice(verb.last + 1, last + 1).some((t) => t.pos === 'NUM' && (t.end <= time.start || t.start >= time.end));
}

/** The time of the clause itself: behind its verb, before the next clause; "since" wins over others. */
function timeOf(reading: Reading, sentence: Sentence, clause: Clause): TimeExpression | null {
  const from = sentence.tokens[clause.first]?.start ?? 0;
  // "began spreading last week", "began with a law passed in 2014": the time stands with the participle.
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const spreading = next?.verb.form === 'participle' && next.verb.first === clause.verb.last + 1;
  const withStep = next?.sharedSubject && next.marker === null && sentence.tokens[clause.verb.last + 1]?.lower === 'with' && sentence.tokens[next.verb.first - 1]?.text !== ',';
  const to = sentence.tokens[STARTS.has(clause.verb.lemma) && (spreading || withStep) ? next.last : clause.last]?.end ?? 0;
  const own = reading.times(sentence).filter((t) => t.start >= from && t.end <= to && t.clock === null && t.span.floating !== 'anaphoric');
  return own.find((t) => t.bound === 'since') ?? own.find((t) => t.span.grain !== 'part-of-day') ?? null;
}
