import type { Token } from '../../language.ts';
import type { ReadQuantity } from './read.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
/** How long a bare plural is in news, in seconds: from two of the unit to where the next larger unit takes over. */
const SPANS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['moments', [1, 3 * MINUTE]], ['seconds', [2, MINUTE]], ['minutes', [2 * MINUTE, HOUR]], ['hours', [2 * HOUR, DAY]], ['days', [2 * DAY, 14 * DAY]], ['weeks', [14 * DAY, 70 * DAY]], ['months', [60 * DAY, 730 * DAY]],
]);
/** What follows a bare unit that says how long after or before something was. */
const LAGS = /^(?:after|later|before|earlier|into)$/;

/**
 * A stretch of time without a number ("moments after take-off", "lasted for hours"), as the range that its unit leaves; null
 * elsewhere: "the hours after", "office hours" and "in minutes" tell no stretch.
 */
export function unnumbered(tokens: readonly Token[], i: number): ReadQuantity | null {
  const span = SPANS.get(tokens[i]?.lower ?? '');
  const before = tokens[i - 1];
  if (!span || (before && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(before.pos) && before.lower !== 'just')) return null;
  const lag = LAGS.test(tokens[i + 1]?.lower ?? '');
  const lasting = before?.lower === 'for' && !/^(?:of|on)$/.test(tokens[i + 1]?.lower ?? '');
  if (!lag && !lasting) return null;
  return { first: i, last: i, number: i, numberLast: i, measure: 'duration', value: { type: 'quantity', low: span[0], high: span[1], exact: false, unit: 's', approximation: 'vague' } };
}
