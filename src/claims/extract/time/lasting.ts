import { LASTING, TAKES_UP } from '../../../language/en/lexicon/lasting.ts';
import { ENDING, EXTENDED, NOT_EXTENDED } from '../../../language/en/patterns/lasting.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Characters around the words in which what lasts is named. */
const REACH = 120;

/**
 * Whether something that ends on a set day ends on it ("the emergency, due to expire on 26 July"), or is given more time ("extended the ban by
 * three months"). Subject: the noun of what lasts; value: side +1 for more time.
 */
export const lastingExtractor: Extractor = {
  family: 'lasting',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (s.index < 0 || reading.isFurniture(s) || s.tokens.at(-1)?.text === '?' ? [] : lasting(reading, s))),
};

function lasting(reading: Reading, sentence: Sentence): Statement[] {
  const text = reading.article.text.slice(sentence.span.start, sentence.span.end);
  const found = [
    ...[...text.matchAll(EXTENDED)].filter((m) => !NOT_EXTENDED.test(text.slice(Math.max(0, m.index - 40), m.index))).map((m) => ({ m, side: 1 as const })),
    ...[...text.matchAll(ENDING)].map((m) => ({ m, side: -1 as const })),
  ];
  return found.flatMap(({ m, side }): Statement[] => {
    const words = { start: sentence.span.start + m.index, end: sentence.span.start + m.index + m[0].length };
    const noun = whatLasts(sentence, words);
    if (noun === null) return [];
    return [statementIn(reading, sentence, nearestClause(sentence, words), {
      kind: 'status', slot: 'lasting', predicate: 'extend', words, cardinality: 'moving',
      subject: { text: noun, head: noun, modifiers: [], name: null, mention: null },
      value: { type: 'state', family: 'lasting', side, stage: null },
    })];
  });
}

/** The noun of what lasts: in the words themselves, right behind them ("the end of the truce"), or the last before. */
function whatLasts({ tokens }: Sentence, { start, end }: Span): string | null {
  const noun = (from: number, to: number): string[] => tokens.filter((t) => t.start >= from && t.end <= to && t.pos !== 'VERB').map((t) => t.lemma.toLowerCase()).filter((lemma) => LASTING.has(lemma));
  const own = tokens.filter((t) => t.start >= start && t.end <= end && (t.pos === 'NOUN' || t.pos === 'PRON'));
  const inside = noun(start, end)[0];
  // "Extended his lead by a year": what is extended is named, and does not last.
  if (inside === undefined && own.some((t, i) => i === 0 && !TAKES_UP.has(t.lemma) && !/^(?:end|day|week|month|year|decade)$/.test(t.lemma))) return null;
  return inside ?? noun(end - 1, end + 40)[0] ?? noun(start - REACH, start).at(-1) ?? null;
}
