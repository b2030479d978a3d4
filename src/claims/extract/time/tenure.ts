import { BODY_FOR, BODY_WHERE, RARE, ROUGHLY, SPENT, STAY, WITH_BODY, YEARS_OR_SEASONS } from '../../../language/en/patterns/tenure.ts';
import { UNITS, TENS } from '../../../language/en/number-words.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Span, Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Characters before a length in which its verb, or the body, is looked for. */
const REACH = 90;

/**
 * How long somebody was with a body that is named: "spent seven years with the Rovers", "in nine seasons at Leeds", "the Rovers, where
 * she played eight seasons". Subject: who was; object: the body; predicate and unit of the value: "year" or "season".
 */
export const tenureExtractor: Extractor = {
  family: 'tenure',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (s.index < 0 || reading.isFurniture(s) ? [] : tenures(reading, s))),
};

function tenures(reading: Reading, sentence: Sentence): Statement[] {
  const text = reading.article.text.slice(sentence.span.start, sentence.span.end);
  return [...text.matchAll(YEARS_OR_SEASONS)].flatMap((m): Statement[] => {
    const [start, end] = [m.index, m.index + m[0].length];
    const before = text.slice(Math.max(0, start - REACH), start);
    const at = bodyBehind(before, text.slice(end, end + REACH), end) ?? bodyBefore(before, start);
    const body = at === null ? null : namedAt(reading, sentence, sentence.span.start + at);
    const words = { start: sentence.span.start + start, end: sentence.span.start + end };
    const clause = nearestClause(sentence, words) ?? sentence.clauses.find((c) => (sentence.tokens[c.first]?.start ?? 0) > words.end) ?? null;
    const subject = clause === null ? null : whoIn(sentence, clause, words);
    if (body === null || clause === null || subject === null) return [];
    const [many, unit] = [numberOf(m[1] as string), m[2] as string];
    const exact = !ROUGHLY.test(before);
    return [statementIn(reading, sentence, clause, {
      kind: 'duration', slot: 'tenure', predicate: unit, subject: reading.phrase(sentence, subject), object: body, words,
      value: { type: 'quantity', low: exact ? many : many - 1, high: exact ? many : many + 1, exact, unit: 'year', stated: many, step: 1 },
    })];
  });
}

/** The subject of a clause that says so of it: not the length itself, and not where it is denied. */
function whoIn({ tokens }: Sentence, { subject, verb }: Clause, words: Span): NounPhrase | null {
  const denied = verb.negated && (tokens[verb.last]?.end ?? 0) <= words.start;
  const apart = subject !== null && ((tokens[subject.last]?.end ?? 0) <= words.start || (tokens[subject.first]?.start ?? 0) >= words.end);
  return apart && !denied ? subject : null;
}

/** Where the body is named that stands behind a length; offsets in the sentence. */
function bodyBehind(before: string, behind: string, end: number): number | null {
  const found = (SPENT.test(before) && !RARE.test(before) ? WITH_BODY.exec(behind) : null) ?? STAY.exec(behind);
  return found ? end + found[0].length : null;
}

/** The same of one that stands before it. */
function bodyBefore(before: string, start: number): number | null {
  const found = BODY_FOR.exec(before) ?? BODY_WHERE.exec(before);
  return found ? start - before.length + found.index + found[0].indexOf(found[1] as string) : null;
}

/** The name at an offset, where it is not a person's. */
function namedAt(reading: Reading, sentence: Sentence, at: number): Phrase | null {
  const phrase = sentence.phrases.find((p) => (sentence.tokens[p.first]?.start ?? at + 1) <= at && (sentence.tokens[p.last]?.end ?? at) > at);
  const named = phrase ? reading.phrase(sentence, phrase) : null;
  return named?.mention != null && reading.names.mentions[named.mention]?.kind !== 'person' ? named : null;
}

const numberOf = (word: string): number => UNITS.get(word) ?? TENS.get(word) ?? Number(word);
