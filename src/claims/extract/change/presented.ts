import { NEW, NOT_FIRST, PHASE_NOUNS, PRESENTS } from '../../../language/en/lexicon/change.ts';
import { nounFamily } from '../../../language/en/lexicon/predicates.ts';
import type { Reading } from '../../reading.ts';
import type { Statement, TimeSpan } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { changeStatement } from './change-statement.ts';
import { attached, namedChange, topicWords, type NamedChange } from './topic.ts';

/** Nouns that refer back to what has just been told. */
const POINTS_BACK = new Set(['this', 'that', 'these', 'it']);
const STEP_NOUNS = new Set(['move', 'step', 'gesture', 'decision', 'event', 'development', 'news', 'statement', 'handshake', 'speech', 'result', 'figure', 'report', 'encounter', 'appearance', 'measure', 'case', 'remark', 'comment', 'storm', 'heat', 'rain']);

/**
 * An event presented as the sign, start or end of a change: "the meeting signals a shift in …", "marks the start of the
 * slump". The change takes the time of that event. "The latest sign of a thaw" is no beginning and yields nothing.
 */
export function presented(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { verb, subject, object } = clause;
  if (!subject || !object || !PRESENTS.has(verb.lemma) || verb.negated || verb.passive || verb.form === 'infinitive') return null;
  if (has(sentence, object, NOT_FIRST) || !isEvent(sentence, subject)) return null;
  const target = targetOf(sentence, object);
  if (!target || (verb.lemma === 'be' && !target.phase)) return null;
  const { change, phase } = target;
  if (has(sentence, change.phrase, NOT_FIRST)) return null;
  const topic = change.topic.length > 0 ? change.topic : subjectTopic(sentence, subject);
  if (topic.length === 0 && change.direction !== 'state') return null;
  const value: TimeSpan = { type: 'time', from: null, to: null, grain: 'day', floating: 'event', relative: true };
  return changeStatement(reading, sentence, clause, { phase: phase ?? 'begins', lemma: change.lemma, direction: change.direction, topic, value, words: spanOf(sentence.tokens, subject.first, verb.last), first: change.phrase.first, last: change.last });
}

/** The change behind the verb: directly ("a shift in …") or behind a word of phase ("the start of a thaw"). */
function targetOf(sentence: Sentence, object: NounPhrase): { change: NamedChange; phase: 'begins' | 'ends' | null } | null {
  const direct = namedChange(sentence, object);
  if (direct) return { change: direct, phase: null };
  const head = sentence.tokens[object.head]?.lemma.toLowerCase() ?? '';
  const turning = sentence.tokens.slice(object.first, object.last + 1).map((t) => t.lower).find((w) => PHASE_NOUNS.has(w));
  const phase = PHASE_NOUNS.get(head) ?? (head === 'point' && turning ? PHASE_NOUNS.get(turning) : undefined);
  if (!phase) return null;
  const inner = attached(sentence, object).map((p) => namedChange(sentence, p)).find((c) => c !== null);
  if (inner) return { change: inner, phase };
  if (head !== 'point' && head !== 'watershed') return null;
  const about = attached(sentence, object);
  const last = about.at(-1);
  if (!last) return null;
  const topic = about.flatMap((p) => topicWords(sentence, p, null));
  return { change: { lemma: 'turning point', direction: 'turn', phrase: object, topic, last: last.last }, phase };
}

function subjectTopic(sentence: Sentence, subject: NounPhrase): string[] {
  return attached(sentence, subject).flatMap((p) => topicWords(sentence, p, null));
}

const has = (sentence: Sentence, phrase: NounPhrase, set: ReadonlySet<string>): boolean =>
  sentence.tokens.slice(phrase.first, phrase.last + 1).some((t) => set.has(t.lower));

/** Something that happened: an event noun, a step, a demonstrative, or a thing called new. */
function isEvent(sentence: Sentence, subject: NounPhrase): boolean {
  const head = sentence.tokens[subject.head];
  if (!head) return false;
  const lemma = head.lemma.toLowerCase();
  const first = sentence.tokens[subject.first]?.lower ?? '';
  return nounFamily(lemma) !== null || STEP_NOUNS.has(lemma) || POINTS_BACK.has(lemma) || (POINTS_BACK.has(first) && subject.first !== subject.head) || has(sentence, subject, NEW);
}
