import { isNoCount } from '../../../language/en/quantity/not-a-count.ts';
import { readQuantities } from '../../../language/en/quantity/read.ts';
import type { Extractor } from '../../extractor.ts';
import { coordinated } from './coordinated.ts';
import { countStatement } from './count-statement.ts';
import { eventOf } from './event.ts';
import { withFurther } from './further.ts';
import { isModelNumber } from './model-number.ts';
import { measureStatement } from './measure-statement.ts';
import { noneStatements } from './none.ts';
import { ordinalTolls } from './ordinal-toll.ts';
import { voteTallies } from './vote-tally.ts';

/** Every number of an article that counts or measures something, with what it counts and what is said of it. */
export const measureExtractor: Extractor = {
  family: 'measure',
  extract(reading) {
    const event = eventOf(reading);
    const statements = reading.document.sentences.flatMap((sentence) => {
      const quantities = readQuantities(sentence.tokens);
      const tallies = voteTallies(reading, sentence, quantities);
      const counts = quantities.flatMap((q) => {
        if (tallies.some((t) => t.words.start === sentence.tokens[q.first]?.start) || isNoCount(sentence.tokens, q, sentence.index < 0) || isModelNumber(reading, sentence, q)) return [];
        const statement = q.measure === 'count' ? countStatement(reading, sentence, q, event) : measureStatement(reading, sentence, q, event);
        return statement ? [statement] : [];
      });
      const source = sentence.index < 0 ? reading.article.title : reading.article.text;
      return [...coordinated(counts, sentence, source), ...noneStatements(reading, sentence, event), ...ordinalTolls(reading, sentence, event), ...tallies];
    });
    return withFurther(statements, reading.article.text);
  },
};
