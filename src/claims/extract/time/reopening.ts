import { facilityOf } from '../../../language/en/lexicon/facilities.ts';
import { OPENS_AT, SHUT_UNTIL } from '../../../language/en/patterns/reopening.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
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
  const before = source.slice(Math.max(sentence.span.start, time.start - REACH), time.start);
  const lasts = /^(?:until|till|before)$/.test(time.bound ?? '');
  if (!(lasts ? SHUT_UNTIL : OPENS_AT).test(before)) return null;
  const facility = facilityIn(sentence, time);
  if (facility === null) return null;
  return statementIn(reading, sentence, nearestClause(sentence, time), {
    kind: 'time',
    slot: 'reopening',
    predicate: 'reopen',
    subject: { text: facility, head: facility, modifiers: [], name: null, mention: null },
    object: keyPhrase([], time.bound ?? ''),
    value: time.span,
    words: { start: time.start, end: time.end },
  });
}

/** The facility that the words before the time name last, by whatever noun. */
function facilityIn({ tokens }: Sentence, time: TimeExpression): string | null {
  const named = tokens.filter((t) => t.end <= time.start && /^(?:NOUN|PROPN)$/.test(t.pos)).map((t) => facilityOf(t.lemma.toLowerCase()) ?? facilityOf(t.lower.replace(/s$/, '')));
  const kinds = new Set(named.filter((kind) => kind !== null));
  return kinds.size === 1 ? ([...kinds][0] as string) : null;
}
