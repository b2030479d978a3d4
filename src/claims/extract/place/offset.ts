import { DISTANCE_UNITS } from '../../../language/en/lexicon/locations.ts';
import { offsetsIn } from '../../../language/en/patterns/offset.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { statementIn } from '../statement-in.ts';

/**
 * Where something came about by its distance and direction from a named place: "fell into the sea 2,000 km east of Cape Osby". Value:
 * the distance in metres; object: the named place, its head what it is ("cape", or empty), its modifiers the eighth of the compass, then the
 * words of its name without that.
 */
export const offsetExtractor: Extractor = {
  family: 'offset',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((sentence) => {
    if (sentence.index < 0 || !sentence.tokens.some((t) => DISTANCE_UNITS.has(t.lemma.toLowerCase())) || reading.isFurniture(sentence)) return [];
    const { start, end } = sentence.span;
    return offsetsIn(reading.article.text.slice(start, end)).map((o) => {
      const metres = o.kilometres * 1000;
      return statementIn(reading, sentence, null, {
        kind: 'place',
        slot: 'offset',
        predicate: 'lie',
        subject: { text: o.way, head: '', modifiers: [], name: null, mention: null },
        object: { text: o.name, head: o.kind ?? '', modifiers: [`${o.point}`, foldName(o.core)], name: o.name, mention: null },
        value: { type: 'quantity', low: metres, high: metres, exact: true, unit: 'm', stated: metres },
        words: { start: start + o.start, end: start + o.end },
      });
    });
  }),
};
