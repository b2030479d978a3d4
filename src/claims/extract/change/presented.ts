import { APPEARS, PRESENTED_AS, PRESENTS, PRESENTS_PHASE, PRESENTS_WITH } from '../../../language/en/lexicon/change.ts';
import type { Reading } from '../../reading.ts';
import type { Statement, TimeSpan } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { changeStatement } from './change-statement.ts';
import { happeningTime, NEWS_EVENT } from './happening.ts';
import { targetOf } from './target.ts';
import { attached, topicWords } from './topic.ts';

/** A phrase that a verb presents, and how. */
interface Presented {
  readonly phrase: NounPhrase;
  /** Only a word of phase behind the verb makes it a beginning or an end ("is the first sign of"). */
  readonly needsPhase: boolean;
  /** The verb itself leaves open whether it is one ("is seen as"). */
  readonly hedged: boolean;
}

/**
 * An event presented as the sign, start or end of a change: "the meeting signals a shift in …", "marks the start of the
 * slump", "is seen as the first sign of a thaw". The change takes the time of that event.
 */
export function presented(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { verb, subject } = clause;
  if (!subject || verb.negated) return null;
  const what = presentedBy(sentence, clause);
  const target = what && targetOf(sentence, what.phrase);
  if (!what || !target || (what.needsPhase && !target.phase)) return null;
  const time = timeOf(reading, sentence, clause, subject, target.phase !== null);
  if (!time) return null;
  const { change, phase } = target;
  // "The drought" is known from elsewhere in the article; "a shift" without more is one in what its event is about.
  const known = change.direction === 'state' || sentence.tokens[change.phrase.first]?.lower === 'the';
  const topic = change.topic.length > 0 || known ? change.topic : subjectTopic(sentence, subject);
  if (topic.length === 0 && !known) return null;
  const words = spanOf(sentence.tokens, verb.form === 'participle' ? verb.first : subject.first, verb.last);
  const parts = { phase: phase ?? 'begins', lemma: change.lemma, direction: change.direction, topic, value: time, words, first: change.phrase.first, last: change.last } as const;
  const statement = changeStatement(reading, sentence, clause, parts);
  return what.hedged && statement.force === 'asserted' ? { ...statement, force: 'hedged' } : statement;
}

/** A participle presents what its main clause tells ("met on Monday, marking the start of"), other verbs their subject. */
function timeOf(reading: Reading, sentence: Sentence, clause: Clause, subject: NounPhrase, phase: boolean): TimeSpan | null {
  const main = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (clause.verb.form === 'participle' && clause.sharedSubject) return main?.verb.form === 'finite' ? NEWS_EVENT : null;
  return happeningTime(reading, sentence, clause, subject, phase);
}

function presentedBy(sentence: Sentence, clause: Clause): Presented | null {
  const { verb, object } = clause;
  const governor = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (verb.form === 'infinitive' && !(governor && APPEARS.has(governor.verb.lemma))) return null;
  if (verb.passive) {
    const as = PRESENTED_AS.has(verb.lemma) ? sentence.phrases.find((p) => p.first > verb.last && p.first <= clause.last && sentence.tokens[p.first - 1]?.lower === 'as') : undefined;
    return as ? { phrase: as, needsPhase: true, hedged: true } : null;
  }
  const particle = sentence.tokens[verb.last + 1]?.lower ?? '';
  if (PRESENTS_WITH.get(verb.lemma)?.has(particle)) {
    const phrase = sentence.phrases.find((p) => p.first === verb.last + 2);
    return phrase ? { phrase, needsPhase: false, hedged: false } : null;
  }
  if (!object) return null;
  if (PRESENTS.has(verb.lemma)) return { phrase: object, needsPhase: false, hedged: false };
  return PRESENTS_PHASE.has(verb.lemma) ? { phrase: object, needsPhase: true, hedged: false } : null;
}

function subjectTopic(sentence: Sentence, subject: NounPhrase): string[] {
  return attached(sentence, subject).flatMap((p) => topicWords(sentence, p, null));
}
