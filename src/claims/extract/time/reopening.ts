import { facilityOf } from '../../../language/en/lexicon/facilities.ts';
import { BEFORE_IT_OPENS, OPENS_AT, SHUT_UNTIL } from '../../../language/en/patterns/reopening.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { TimeExpression } from '../../time/expression.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Characters before a time in which its opening is looked for. */
const REACH = 90;

/**
 * When something that was shut is open again: "the mall will stay closed until Wednesday", "classes resume on Monday", "will not open
 * its doors again before May". Subject: the kind of facility; value: the time of the opening.
 */
export const reopeningExtractor: Extractor = {
  family: 'reopening',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : reading.times(s).flatMap((time) => reopening(reading, s, time) ?? []))),
};

function reopening(reading: Reading, sentence: Sentence, time: TimeExpression): Statement | null {
  if (time.span.from === null || time.span.to === null || time.clock !== null || time.bound === 'since') return null;
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const [before, after] = [source.slice(Math.max(sentence.span.start, time.start - REACH), time.start), source.slice(time.end, Math.min(sentence.span.end, time.end + REACH))];
  const told = tellsOpening(before, time.bound) ?? (BEFORE_IT_OPENS.test(after) ? 'behind' : null);
  const clause = nearestClause(sentence, time);
  const facility = told === null ? null : (facilityIn(sentence, told === 'behind' ? { start: time.end, end: sentence.span.end } : { start: sentence.span.start, end: time.start }) ?? facilityMeant(reading, sentence, clause));
  if (facility === null) return null;
  return statementIn(reading, sentence, clause, {
    kind: 'time',
    slot: 'reopening',
    predicate: 'reopen',
    subject: { text: facility, head: facility, modifiers: [], name: null, mention: null },
    // Open again before a day: it may be sooner.
    object: keyPhrase([], told === 'by' ? 'by' : (time.bound ?? '')),
    value: time.span,
    words: { start: time.start, end: time.end },
  });
}

/** How the words before a time tell that it is the opening's: as its time, or as the latest that it may be. */
function tellsOpening(before: string, bound: string | null): 'at' | 'by' | null {
  if (/^(?:until|till|before)$/.test(bound ?? '') && SHUT_UNTIL.test(before)) return 'at';
  if (/^(?:until|till)$/.test(bound ?? '') || !OPENS_AT.test(before)) return null;
  return /^(?:by|before)$/.test(bound ?? '') ? 'by' : 'at';
}

/** The one kind of facility that a stretch of a sentence names, by whatever noun. */
function facilityIn({ tokens }: Sentence, { start, end }: Span): string | null {
  const named = tokens.filter((t) => t.start >= start && t.end <= end && /^(?:NOUN|PROPN)$/.test(t.pos)).map((t) => facilityOf(t.lemma.toLowerCase()) ?? facilityOf(t.lower.replace(/s$/, '')));
  const kinds = new Set(named.filter((kind) => kind !== null));
  return kinds.size === 1 ? ([...kinds][0] as string) : null;
}

/** "It" means the one kind of facility of the sentence before, or else of the article's beginning. */
function facilityMeant({ document: { sentences } }: Reading, { index, tokens }: Sentence, clause: Clause | null): string | null {
  const subject = clause?.subject ?? null;
  if (subject === null || subject.first !== subject.last || !/^(?:it|they)$/.test(tokens[subject.head]?.lower ?? '')) return null;
  const near = [sentences.find((s) => s.index === index - 1), ...sentences.filter((s) => s.index === 0), ...sentences.filter((s) => s.index === -1)];
  return near.map((s) => (s ? facilityIn(s, s.span) : null)).find((kind) => kind !== null) ?? null;
}
