import { scheduledOf, TAKES_PLACE } from '../../../language/en/lexicon/scheduled.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import type { TimeExpression } from '../../time/expression.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Words that may stand between the verb and the date ("at the Old Bailey"). */
const BETWEEN = 8;

/**
 * The day of a happening that is set for one: "the trial is due to start on 3 March", "the concert will be held on Sunday". Subject: the
 * happening by the noun that stands for it; object.modifiers: what else its noun phrase says.
 */
export const scheduledExtractor: Extractor = {
  family: 'scheduled',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : reading.times(s).flatMap((time) => scheduled(reading, s, time) ?? []))),
};

function scheduled(reading: Reading, sentence: Sentence, time: TimeExpression): Statement | null {
  if (time.span.from === null || time.span.grain !== 'day' || !(time.bound === null || time.bound === 'from')) return null;
  const { tokens, phrases } = sentence;
  const at = tokens.findIndex((t) => t.end > time.start);
  // The nearest happening before the date whose own verb follows it.
  const phrase = phrases.findLast((p) => p.last < at && p.preposition === null && tokens[p.head]?.pos === 'NOUN' && scheduledOf(tokens[p.head]?.lemma.toLowerCase() ?? '') !== null);
  if (!phrase) return null;
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const verb = source.slice((tokens[phrase.last]?.end ?? 0) + 1, time.start);
  const opened = TAKES_PLACE.exec(verb);
  if (!opened || /[,.;:]/.test(verb) || verb.slice(opened[0].length).split(' ').length > BETWEEN) return null;
  const noun = scheduledOf(tokens[phrase.head]?.lemma.toLowerCase() ?? '') as string;
  const modifiers = tokens.slice(phrase.first, phrase.head).filter((t) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos)).map((t) => t.lemma.toLowerCase());
  return statementIn(reading, sentence, nearestClause(sentence, time), {
    kind: 'time',
    slot: 'scheduled',
    predicate: noun,
    subject: { text: noun, head: noun, modifiers, name: null, mention: null },
    object: keyPhrase([], ''),
    value: time.span,
    words: { start: time.start, end: time.end },
  });
}
