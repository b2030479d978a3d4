import { compassPoint } from '../../../language/en/lexicon/compass.ts';
import { DISTANCE_UNITS } from '../../../language/en/lexicon/locations.ts';
import { readQuantities, type ReadQuantity } from '../../../language/en/quantity/read.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';

/** How many tokens may stand between the distance and its landmark ("northwest of the capital of Ansel"). */
const REACH = 12;

/**
 * How far a named place lies from a landmark, and in which direction: "Osby, about 60 miles north of the capital, Ansel". Subject:
 * the place; object: the landmark, its modifiers the eighth of the compass where one is told.
 */
export const bearingExtractor: Extractor = {
  family: 'bearing',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => (!namesDistance(s) || reading.isFurniture(s) ? [] : readQuantities(s.tokens).flatMap((q) => (q.measure === 'length' ? (bearing(reading, s, q) ?? []) : [])))),
};

/** Reading the figures of every sentence again would take longer than all else here. */
const namesDistance = (sentence: Sentence): boolean => sentence.tokens.some((t) => DISTANCE_UNITS.has(t.lemma.toLowerCase()));

function bearing(reading: Reading, sentence: Sentence, q: ReadQuantity): Statement | null {
  const { tokens } = sentence;
  const place = tokens[q.first - 1]?.text === ',' ? reading.names.at(sentence.index, q.first - 2, q.first - 2) : null;
  const at = landmarkAt(reading, sentence, q.last + 1);
  const landmark = at === null ? null : reading.names.at(sentence.index, at, at);
  if (!place || !landmark || landmark.mention === place.mention) return null;
  const point = tokens.slice(q.last + 1, landmark.first).map((t) => compassPoint(t.lower)).find((p) => p !== null);
  return statementIn(reading, sentence, null, {
    kind: 'place',
    slot: 'bearing',
    predicate: 'lie',
    subject: { text: place.text, head: foldName(place.text), modifiers: [], name: place.text, mention: place.mention },
    object: { text: landmark.text, head: foldName(landmark.text), modifiers: point === undefined ? [] : [`${point}`], name: landmark.text, mention: landmark.mention },
    value: q.value,
    clause: spanOf(tokens, place.first, landmark.last),
    words: spanOf(tokens, q.first, landmark.last),
  });
}

/** The name behind "north of", "from" or "outside", past the same distance in another unit and "the capital of". */
function landmarkAt(reading: Reading, sentence: Sentence, from: number): number | null {
  const { tokens } = sentence;
  const end = Math.min(tokens.length, from + REACH);
  const link = tokens.findIndex((t, i) => i >= from && i < end && /^(?:of|from|outside)$/.test(t.lower));
  if (link < 0 || tokens.slice(from, link).some((t) => t.pos === 'VERB' || t.text === ',')) return null;
  for (let i = link + 1; i < end; i++) if (reading.names.at(sentence.index, i, i)) return i;
  return null;
}

