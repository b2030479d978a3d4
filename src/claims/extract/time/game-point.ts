import { gamePointsIn } from '../../../language/en/patterns/game-point.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { anchorOf } from '../measure/anchor.ts';
import { personBefore } from '../person-before.ts';
import { statementIn } from '../statement-in.ts';

/**
 * At which point of a match, a race or a flight somebody did something: "in the 12th minute", "four pitches into the game". Subject: the
 * person before the words; value: which of the units it was. Of other times it is left out.
 */
export const gamePointExtractor: Extractor = {
  family: 'game-point',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((sentence) => {
    const text = (sentence.index < 0 ? reading.article.title : reading.article.text).slice(sentence.span.start, sentence.span.end);
    // Nearly no sentence has such a word, and asking for the words takes less than asking whether the sentence is the site's own.
    const found = /\b(?:pitch|minute|lap|hole|inning|second)/.test(text) ? gamePointsIn(text) : [];
    if (found.length !== 1 || reading.isFurniture(sentence) || anchorOf(reading, sentence) !== null) return [];
    return found.flatMap(({ unit, from, to, start, end }) => {
      const subject = personBefore(reading, sentence, sentence.span.start + start);
      if (subject?.name == null) return [];
      return [statementIn(reading, sentence, null, {
        kind: 'time',
        slot: 'game-point',
        predicate: 'do',
        subject,
        value: { type: 'quantity', low: from, high: to, exact: from === to, unit, stated: from },
        words: { start: sentence.span.start + start, end: sentence.span.start + end },
      })];
    });
  }),
};
