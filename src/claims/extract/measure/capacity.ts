import { holderOf } from '../../../language/en/lexicon/holders.ts';
import { capacitiesIn, type Capacity } from '../../../language/en/patterns/capacity.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';
import { anchorOf } from './anchor.ts';

/**
 * How much or how many a vehicle or a place can hold: "can carry up to 400 passengers", "with a capacity of 900 seats". Subject: the
 * thing by name, or by its noun, or neither ("it"); object: where it is carried to, by head; value: the amount, as an interval where a
 * bound is told.
 */
export const capacityExtractor: Extractor = {
  family: 'capacity',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((sentence) => {
    const text = (sentence.index < 0 ? reading.article.title : reading.article.text).slice(sentence.span.start, sentence.span.end);
    return !/\d/.test(text) || reading.isFurniture(sentence) ? [] : capacitiesIn(text).map((capacity) => stated(reading, sentence, capacity));
  }),
};

function stated(reading: Reading, sentence: Sentence, { unit, amount, bound, goal, noun, start, end }: Capacity): Statement {
  const offset = sentence.span.start;
  const period = anchorOf(reading, sentence);
  const { speaker, force } = reading.voice(sentence, null);
  const about = bound === 'about' ? 0.1 : 0;
  return statementIn(reading, sentence, null, {
    kind: 'count',
    slot: 'capacity',
    predicate: 'hold',
    subject: noun === null ? holder(reading, sentence, offset + start) : plain(noun),
    object: goal === null ? null : plain(goal),
    value: { type: 'quantity', low: bound === 'up' ? 0 : amount * (1 - about), high: bound === 'over' ? null : amount * (1 + about), exact: bound === null, unit, stated: amount },
    // What "could" or "will be able to" carry so much has that capacity.
    force: force === 'forecast' || force === 'conditional' ? 'asserted' : force,
    speaker,
    scope: period === null ? {} : { period },
    words: { start: offset + start, end: offset + end },
  });
}

const plain = (noun: string): Phrase => ({ text: noun, head: noun, modifiers: [], name: null, mention: null });

/** The last thing before the words that can hold something: by name, or by a noun for such things. */
function holder({ names }: Reading, { index, tokens }: Sentence, before: number): Phrase | null {
  for (let i = tokens.findLastIndex((t) => t.start < before); i >= 0; i--) {
    const name = names.at(index, i, i);
    const noun = holderOf(tokens[i]?.lemma.toLowerCase() ?? '');
    if (noun !== null && !name) return { ...plain(tokens[i]?.lower ?? ''), head: noun };
    const kind = name ? names.mentions[name.mention]?.kind : undefined;
    if (name && kind !== 'person' && kind !== 'place') return { text: name.text, head: foldName(name.text), modifiers: [], name: name.text, mention: name.mention };
  }
  return null;
}
