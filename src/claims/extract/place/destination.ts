import { destinationsIn, type Destination } from '../../../language/en/patterns/destination.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { anchorOf } from '../measure/anchor.ts';
import { statementIn } from '../statement-in.ts';

/**
 * Where a vehicle is bound for, and what a craft is to circle. Subject: the vehicle's noun, or "orbit"; value: the place with what the
 * gazetteer knows around it, or the body. Of other times it is left out.
 */
export const destinationExtractor: Extractor = {
  family: 'destination',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((sentence) => {
    const text = (sentence.index < 0 ? reading.article.title : reading.article.text).slice(sentence.span.start, sentence.span.end);
    if (!/orbit|bound|head(?:ed|ing)|way to|en route/.test(text) || reading.isFurniture(sentence) || anchorOf(reading, sentence) !== null) return [];
    return destinationsIn(text).map(({ of, place, start, end }: Destination) => statementIn(reading, sentence, null, {
      kind: 'place',
      slot: 'destination',
      predicate: 'go',
      subject: { text: of, head: of, modifiers: [], name: null, mention: null },
      value: { type: 'named', phrase: { text: place, head: foldName(place), modifiers: [foldName(place), ...(of === 'orbit' ? [] : marks(place, reading.gazetteer))], name: null, mention: null } },
      words: { start: sentence.span.start + start, end: sentence.span.start + end },
    }));
  }),
};

/** Country and position of a place that the gazetteer knows. */
function marks(place: string, gazetteer: Gazetteer): string[] {
  const [known] = gazetteer.places(place);
  if (!known) return [];
  return [`=${known.country}`, ...(known.region === null ? [] : [`=${known.country}-${known.region}`]), ...(known.at === null ? [] : [`:${foldName(place)}@${known.at.join(',')}`])];
}
