import { listedPrices } from '../../../language/en/patterns/listed-prices.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { statementIn } from '../statement-in.ts';
import { anchorOf } from './anchor.ts';

/**
 * Prices of several things that one sentence lists: "with gold at $1,310 and silver at $16.40". Subject: the thing; value: its
 * price. Left out where the article gives the thing more than one.
 */
export const listedPriceExtractor: Extractor = {
  family: 'listed-price',
  extract: (reading: Reading): Statement[] => {
    const found = reading.document.sentences.flatMap((sentence) => {
      if (sentence.index < 0) return [];
      const { start, end } = sentence.span;
      const text = reading.article.text.slice(start, end);
      return /[$€£¥].*[$€£¥]/su.test(text) ? listedPrices(text).map((price) => ({ ...price, sentence })) : [];
    });
    return found.filter((p) => found.filter((o) => o.name.toLowerCase() === p.name.toLowerCase()).length === 1).map(({ name, currency, amount, start, end, sentence }) => {
      const period = anchorOf(reading, sentence);
      return statementIn(reading, sentence, null, {
        kind: 'money',
        slot: 'listed-price',
        predicate: 'price',
        subject: { text: name, head: foldName(name), modifiers: [], name, mention: null },
        value: { type: 'quantity', low: amount, high: amount, exact: true, unit: currency, stated: amount },
        cardinality: 'moving',
        scope: period === null ? {} : { period },
        words: { start: sentence.span.start + start, end: sentence.span.start + end },
      });
    });
  },
};
