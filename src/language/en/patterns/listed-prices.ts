import { MONTH_OR_DAY } from '../lexicon/closed-class.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

const TRADES = '(?:selling|trading|struggling|languishing|priced|quoted|changing hands|worth|valued|closed|closing|opened|ended|settled|stood|standing|hovering|sitting|going|listed|was|were|is|are|traded|sold|hit)';
const LISTED = new RegExp(`(?<![\\p{L}-])(?<name>\\p{Lu}[\\p{L}.&’'-]*\\p{L}(?: \\p{Lu}[\\p{L}.]+)?|\\p{Ll}[\\p{L}-]*\\p{L})(?:,)?(?: (?:is|was|were|now|currently|last|then)){0,2}(?: ${TRADES}(?: (?:now|currently|down|up))?)?(?: (?:for|at|near|around|about|just|over|under|above|below)){1,2} (?<sign>[$€£¥])\\s?(?<figure>\\d[\\d,]*(?:\\.\\d+)?)(?![\\d,]*\\d)(?! ?(?:million|billion|trillion|bn?\\b|m\\b|k\\b))(?: (?:a|an|per) (?<unit>\\p{L}+))?`, 'gu');
/** Words that stand before a price and are no thing that has it. */
const NO_THING = /^(?:shares?|stocks?|prices?|noon|midday|midnight|morning|afternoon|evening|night|today|yesterday|low|high|peak|record|tickets?|close|open|least|most|value|dollars?|day|week|month|year|hour|time|start|end|market|markets|trading)$/;

/** A thing and its price, as one of several that a sentence lists. */
export interface ListedPrice {
  readonly name: string;
  readonly currency: string;
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

/** Prices of several things side by side: "with gold at $1,310 and silver at $16.40". One alone is no list, nor are two of one thing. */
export function listedPrices(text: string): ListedPrice[] {
  const found = [...text.matchAll(LISTED)].flatMap((m) => {
    const { name = '', sign = '', figure = '' } = m.groups ?? {};
    const last = name.split(' ').at(-1) ?? '';
    if ([name, last].some((w) => FUNCTION_WORDS.has(w.toLowerCase()) || NO_THING.test(w.toLowerCase()) || MONTH_OR_DAY.test(w)) || /(?:ing|ed)$/.test(last)) return [];
    return [{ name, currency: sign, amount: Number(figure.replaceAll(',', '')), start: m.index, end: m.index + m[0].length }];
  });
  const things = new Set(found.map((p) => p.name.toLowerCase()));
  return things.size > 1 && things.size === found.length ? found : [];
}
