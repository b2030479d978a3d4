import { stepOfLife } from '../../../language/en/lexicon/dated-once.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import { predicateOf } from '../predicate.ts';
import type { Reading } from '../../reading.ts';
import type { Statement, TimeSpan } from '../../statement.ts';
import type { TimeExpression } from '../../time/expression.ts';
import type { Clause } from '../../text/clause.ts';
import { askedClause } from '../../text/asked/asked-clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { clauseOf, nearestClause } from './clause-of.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/**
 * When something happened: each time in a clause, as a date ("date") and a clock time ("clock") apart, since accounts that
 * agree on the day may differ on the hour. Predicate: the family of the clause's verb, or of the event noun that it lets
 * happen; object.modifiers: content keys of the clause.
 */
export const eventTimeExtractor: Extractor = {
  family: 'event-time',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => {
      if (reading.isFurniture(s)) return [];
      const times = reading.times(s);
      const held = times.map((t) => clauseOf(s, t));
      // A time that stands between clauses is of the one beside it, as far as that has no time of its own.
      const owners = held.map((own, i) => own ?? free(nearestClause(s, times[i] as TimeExpression), held));
      return times.flatMap((time, i) => {
        const own = owners[i];
        const undated = leads(s, time) ? s.clauses.filter((c) => !owners.includes(c) && c.verb.form !== 'infinitive') : [];
        const clauses = [...(own ? [own] : []), ...undated, ...whenBehind(s, time).filter((c) => c !== own)];
        return clauses.flatMap((clause) => slotsOf(time).flatMap(({ slot, value }) => statement(reading, s, clause, time, slot, value) ?? []));
      });
    }),
};

const free = (clause: Clause | null, held: readonly (Clause | null)[]): Clause | null => (held.includes(clause) ? null : clause);

/** "In 2020, …": a date at the head of the sentence, set off by a comma, dates all its clauses that have no date of their own. */
function leads(sentence: Sentence, time: TimeExpression): boolean {
  const before = sentence.tokens.filter((t) => t.end <= time.start);
  const next = sentence.tokens.find((t) => t.start >= time.end);
  return before.length <= 2 && next?.text === ',' && time.clock === null;
}

/** "Until January, when she was dismissed": the time dates the clause that goes on from it. */
function whenBehind({ clauses, tokens }: Sentence, time: TimeExpression): readonly Clause[] {
  const next = tokens.findIndex((t) => t.start >= time.end);
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  return next > 0 && tokens[at]?.lower === 'when' ? clauses.filter((c) => c.marker === 'when' && c.first >= at && c.first <= at + 1) : [];
}

function slotsOf(time: TimeExpression): { slot: 'date' | 'clock'; value: TimeSpan }[] {
  const out: { slot: 'date' | 'clock'; value: TimeSpan }[] = [];
  const { span } = time;
  const vague = /^(?:recent|for):/.test(span.floating ?? '') || span.floating === 'anaphoric';
  if (!vague && span.grain !== 'minute' && (span.from !== null || span.floating !== null)) out.push({ slot: 'date', value: span });
  if (time.clock !== null) out.push({ slot: 'clock', value: { ...span, grain: 'minute', floating: `clock:${time.clock}${time.zone === null ? '' : `@${time.zone}`}` } });
  return out;
}

function statement(reading: Reading, sentence: Sentence, clause: Clause, time: TimeExpression, slot: string, value: TimeSpan): Statement | null {
  const tokens = sentence.tokens.slice(clause.first, clause.last + 1).filter((t) => t.end <= time.start || t.start >= time.end);
  const subject = clause.subject;
  // "Marsh, who spoke in Leeds, left on Monday": what is inserted behind the subject is told by another clause.
  const own = subject && (clause.sharedSubject || subject.last < clause.first) ? [...sentence.tokens.slice(subject.first, subject.last + 1), ...tokens] : tokens;
  const keys = contentKeys(own).filter((k) => !k.startsWith('='));
  if (keys.length === 0) return null;
  const asked = askedClause(reading, sentence, clause, time);
  const said = spanOf(sentence.tokens, Math.min(clause.first, subject?.first ?? clause.first), clause.last);
  return statementIn(reading, sentence, clause, {
    kind: 'time',
    slot,
    predicate: SAY.has(clause.verb.lemma) ? `say:${clause.verb.lemma}` : (stepIn(sentence, clause) ?? predicateOf(sentence, clause)),
    subject: subject ? reading.phrase(sentence, subject) : null,
    // What lasts until a time ends with what happens at it.
    object: keyPhrase(keys, (whenBehind(sentence, time).includes(clause) ? null : time.bound) ?? ''),
    value,
    polarity: clause.verb.negated || sentence.tokens[subject?.first ?? -1]?.lower === 'no' ? 'negative' : 'positive',
    clause: { start: Math.min(said.start, time.start), end: Math.max(said.end, time.end) },
    words: { start: time.start, end: time.end },
    verb: verbSpan(sentence, clause.verb),
    ...(asked ? { asked } : {}),
  });
}

/** How many words behind the verb may name a step with it. */
const STEP_TOKENS = 5;

/** "Will be sworn in", "is due in court", "takes office". */
function stepIn({ tokens }: Sentence, { verb }: Clause): string | null {
  // "The guard fired on Monday" takes no step that "was fired on Monday" does.
  if (/^(?:fire|sack|dismiss)$/.test(verb.lemma) && !verb.passive) return null;
  return stepOfLife(`${verb.lemma} ${textOf(tokens, verb.last + 1, Math.min(tokens.length - 1, verb.last + STEP_TOKENS)).toLowerCase()}`);
}
