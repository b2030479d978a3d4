import type { Reading } from './reading.ts';
import { DAY } from './time/expression.ts';
import { timeExpressions } from './time/expressions.ts';
import { instantOf } from './time/instant-of.ts';

/** Sentences in which a report dates its event; later dates are background. */
const SENTENCES = 5;
/** More than this many days hardly date one event. */
const MOST_DAYS = 4;

/**
 * Days that the top of an article gives for its event, as epoch milliseconds of their start (UTC): calendar dates first,
 * then days told by weekday or "yesterday", each in the order of the text.
 */
export function eventDaysOf(reading: Reading): number[] {
  const { article, document } = reading;
  const now = instantOf(article.published);
  const dated = document.sentences.filter((s) => s.index < SENTENCES).flatMap((s) => timeExpressions(s, s.index < 0 ? article.title : article.text, now));
  const days = dated.flatMap(({ span, bound }) => {
    const { from, to, grain, relative } = span;
    if (bound === 'since' || bound === 'until' || from === null || to === null || to - from > DAY || !/^(?:minute|hour|part-of-day|day)$/.test(grain)) return [];
    return [{ day: Math.floor(from / DAY) * DAY, relative }];
  });
  const ordered = [...days.filter((d) => !d.relative), ...days.filter((d) => d.relative)];
  return [...new Set(ordered.map((d) => d.day))].slice(0, MOST_DAYS);
}
