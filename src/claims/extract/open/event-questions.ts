import { nounFamily, verbFamily } from '../../../language/en/lexicon/predicates.ts';
import { CAUSE_AFTER, CAUSE_BEFORE, GIVEN_CLAIM, GIVEN_MOTIVE, GIVEN_ARREST, GIVEN_CHARGE, OPEN_ARREST, OPEN_CAUSE, OPEN_CHARGE, OPEN_CLAIM, OPEN_MOTIVE, OPEN_TOLL } from '../../../language/en/patterns/open-question.ts';
import type { Kind, Span, Statement } from '../../statement.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { nounPhrase, openStatement } from './build.ts';

interface Family {
  readonly family: string;
  readonly kind: Kind;
  readonly open: RegExp;
  /** Null where statements of another extractor answer. */
  readonly given: RegExp | null;
}

const FAMILIES: readonly Family[] = [
  { family: 'motive', kind: 'cause', open: OPEN_MOTIVE, given: GIVEN_MOTIVE },
  { family: 'claim', kind: 'actor', open: OPEN_CLAIM, given: GIVEN_CLAIM },
  { family: 'charge', kind: 'status', open: OPEN_CHARGE, given: GIVEN_CHARGE },
  { family: 'arrest', kind: 'status', open: OPEN_ARREST, given: GIVEN_ARREST },
  { family: 'toll', kind: 'count', open: OPEN_TOLL, given: null },
];

/** Happenings that have causes that are looked for. */
const CAUSED: ReadonlySet<string> = new Set(['crash', 'explode', 'burn', 'shoot', 'attack', 'infect', 'steal']);
const HAPPENING = /^(?:incident|accident|tragedy|disaster|outage|failure|error|collapse|leak|spill|malfunction|breach|emergency|blackout)$/;

/** Questions about the event itself: its cause, its motive, who claims it, whether anybody was charged. */
export function eventQuestions(reading: Reading, sentence: Sentence): Statement[] {
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const raw = source.slice(sentence.span.start, sentence.span.end);
  if (raw.trimEnd().endsWith('?') || anchorOf(reading, sentence) !== null) return [];
  const found = FAMILIES.flatMap(({ family, kind, open, given }) => {
    const [unknown, told] = [open.exec(raw), given?.exec(raw) ?? null];
    return unknown ?? told ? [openStatement(reading, sentence, { kind, family, answered: unknown === null, about: null, keys: [], words: wordsOf(sentence, (unknown ?? told) as RegExpExecArray) })] : [];
  });
  return [...found, ...causeQuestion(reading, sentence, raw)];
}

/** What caused the event; the sentence must name a happening, before or behind the cause as its words ask. */
function causeQuestion(reading: Reading, sentence: Sentence, raw: string): Statement[] {
  const [unknown, after, before] = [OPEN_CAUSE.exec(raw), CAUSE_AFTER.exec(raw), CAUSE_BEFORE.exec(raw)];
  const told = after && happeningOf(sentence, 0, sentence.span.start + after.index) ? after : before;
  const found = unknown ?? told;
  // "They do not know the cause, but ice may have caused the crash" answers and leaves open at once.
  if (!found || (unknown && told && told.index >= unknown.index + unknown[0].length)) return [];
  const event = happeningOf(sentence, 0, told === after && !unknown ? sentence.span.start + found.index : sentence.span.end);
  if (event === null) return [];
  return [openStatement(reading, sentence, { kind: 'cause', family: 'cause', answered: unknown === null, about: nounPhrase(event.noun), keys: [event.family], words: wordsOf(sentence, found) })];
}

const wordsOf = (sentence: Sentence, m: RegExpExecArray): Span => ({ start: sentence.span.start + m.index, end: sentence.span.start + m.index + m[0].length });

/** The happening that a stretch of a sentence speaks of, by its noun or verb and family; "incident" stands for any. */
function happeningOf(sentence: Sentence, from: number, to: number): { noun: string; family: string } | null {
  for (const t of sentence.tokens) {
    const word = t.lemma.toLowerCase();
    if (t.start < from || t.end > to) continue;
    if (t.pos === 'NOUN' && HAPPENING.test(word)) return { noun: word, family: 'any' };
    const family = (t.pos === 'NOUN' ? nounFamily(word) : t.pos === 'VERB' ? verbFamily(word) : null)?.id;
    if (family !== undefined && CAUSED.has(family)) return { noun: t.pos === 'NOUN' ? word : family, family };
  }
  return null;
}
