import { PARTICLES } from '../../../language/en/lexicon/agents.ts';
import { ENDS_AT, HOLDS_OFF, LENGTH_AHEAD, LOOKS_AHEAD } from '../../../language/en/patterns/horizon.ts';
import { NUMBER_OF, UNIT_DAYS } from '../../../language/en/patterns/time.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import { rootOf } from '../../../language/en/root.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement, TimeSpan } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { DAY } from '../../time/expression.ts';
import { instantOf } from '../../time/instant-of.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Characters before a time in which the verb of the ending is looked for. */
const REACH = 90;

/** A time to come, in whatever words. */
interface Ahead extends Span {
  readonly span: TimeSpan;
  readonly bound: string | null;
}

/**
 * How far ahead something lies: "the search will go on for at least a week", "expects no rain before Monday". Predicate: "end" where the
 * time is that of an ending, else "come"; object.modifiers: roots of the nouns that its subjects and objects are of; object.head: what bounds the time.
 */
export const horizonExtractor: Extractor = {
  family: 'horizon',
  extract: (reading: Reading): Statement[] => {
    const now = instantOf(reading.article.published);
    return now === null ? [] : reading.document.sentences.flatMap((s) => (isAhead(reading, s) ? timesAhead(reading, s, now).map((time) => horizon(reading, s, time)) : []));
  },
};

const sourceOf = ({ article }: Reading, s: Sentence): string => (s.index < 0 ? article.title : article.text);

function isAhead(reading: Reading, s: Sentence): boolean {
  return !reading.isFurniture(s) && s.tokens.at(-1)?.text !== '?' && LOOKS_AHEAD.test(sourceOf(reading, s).slice(s.span.start, s.span.end));
}

function timesAhead(reading: Reading, sentence: Sentence, now: number): Ahead[] {
  const named = reading.times(sentence).flatMap((t): Ahead[] => {
    const span = t.clock === null ? toCome(t.span, t.bound, now) : null;
    return span === null || t.bound === 'since' ? [] : [{ start: t.start, end: t.end, span, bound: t.bound }];
  });
  const text = sourceOf(reading, sentence).slice(sentence.span.start, sentence.span.end);
  const lengths = [...text.matchAll(LENGTH_AHEAD)].flatMap((m): Ahead[] => {
    const unit = (m[3] as string).replace(/s?$/, 's');
    const word = (m[2] as string).toLowerCase();
    const days = (UNIT_DAYS.get(unit) ?? 1) * (/^an?$/.test(word) ? 1 : (NUMBER_OF.get(word) ?? Number(word)));
    const start = sentence.span.start + m.index;
    const from = now + days * DAY;
    return [{ start, end: start + m[0].length, span: { type: 'time', from, to: from + days * 0.25 * DAY, grain: unit === 'days' ? 'day' : 'week', floating: null, relative: true }, bound: m[1]?.toLowerCase() === 'for' ? 'for' : m[1]?.toLowerCase() === 'within' ? 'by' : null }];
  });
  return [...named.filter((t) => !lengths.some((l) => l.start < t.end && t.start < l.end)), ...lengths];
}

/** How long until a day or month of one name comes again, in days. */
const COMES_AGAIN: ReadonlyMap<string, number> = new Map([['weekday', 7], ['date', 365], ['month', 365]]);

/** A time that lies ahead; a day or month by name that bounds what is to come, taken for the last of its name, is the next. */
function toCome(span: TimeSpan, bound: string | null, now: number): TimeSpan | null {
  if (span.from === null || span.to === null) return null;
  if (span.from > now) return span;
  const again = (/^(?:by|before|until|till)$/.test(bound ?? '') ? (COMES_AGAIN.get(span.floating?.split(':')[0] ?? '') ?? 0) : 0) * DAY;
  return span.to <= now && span.from + again > now ? { ...span, from: span.from + again, to: span.to + again } : null;
}

function horizon(reading: Reading, sentence: Sentence, time: Ahead): Statement {
  const clause = nearestClause(sentence, time);
  const before = sourceOf(reading, sentence).slice(Math.max(sentence.span.start, time.start - REACH), time.start);
  const ends = ENDS_AT.test(before) && !HOLDS_OFF.test(before);
  // What is wound up ends, not those who wind it up.
  const subject = (ends && clause ? actedOn(sentence, clause) : null) ?? clause?.subject ?? governing(sentence, clause)?.subject;
  return statementIn(reading, sentence, clause, {
    kind: 'time',
    slot: 'horizon',
    predicate: ends ? 'end' : 'come',
    subject: subject ? reading.phrase(sentence, subject) : null,
    object: keyPhrase(topics(sentence, time), time.bound ?? ''),
    value: time.span,
    words: { start: time.start, end: time.end },
  });
}

/** The clause whose subject an infinitive shares ("the cuts are meant to be over"). */
const governing = ({ clauses }: Sentence, clause: Clause | null): Clause | null => (clause?.verb.form === 'infinitive' ? (clauses.findLast((c) => c.verb.last < clause.verb.first && c.subject !== null) ?? null) : null);

/** What the sentence is about or acts on: the nouns of its subjects and objects, but for who says so. */
function topics(sentence: Sentence, time: Ahead): string[] {
  const { tokens, clauses } = sentence;
  const heads = clauses.flatMap((c) => (SAY.has(c.verb.lemma) ? [c.object] : [c.subject, actedOn(sentence, c)])).flatMap((p) => p ?? []);
  const nouns = heads.flatMap((p) => tokens.slice(p.first, p.last + 1)).filter((t) => (t.pos === 'NOUN' || (t.pos === 'PROPN' && tokens.indexOf(t) === 0)) && (t.end <= time.start || t.start >= time.end));
  return [...new Set(nouns.map((t) => rootOf(t.lemma.toLowerCase())))];
}

/** The object; of "wind up the search", whose particle the tagger takes for a preposition, what is wound up. */
const actedOn = ({ tokens }: Sentence, { verb, object, prepositional }: Clause): NounPhrase | null =>
  object ?? prepositional.find((p) => p.first === verb.last + 2 && PARTICLES.has(tokens[verb.last + 1]?.lower ?? '')) ?? null;
