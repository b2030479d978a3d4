import type { Tick } from './time-axis.ts';

const DAY = 24 * 3_600_000;
/** Average width of a character of a tick's label, and the distance that two labels need, in pixels. */
const CHARACTER = 7;
const GAP = 6;

/** What stands below the axis. */
export interface TickLabel {
  readonly x: number;
  readonly text: string;
  /** How the text stands to `x`; at the ends of the axis it must not run out of it. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Labels of the ticks as far as they have room beside each other. Clock times tell their day where it is another than before, and days their year where it is another than before or, at first, than the present one. */
export function tickLabels(ticks: readonly Tick[], width: number, locale: string, presentYear: number): readonly TickLabel[] {
  const labels: TickLabel[] = [];
  let reach = 0;
  let day = '';
  let year = presentYear;
  for (const tick of ticks) {
    const text = tickText(tick, locale, { day: tick.time.toDateString() !== day, year: tick.time.getFullYear() !== year });
    const half = (text.length * CHARACTER) / 2;
    const anchor = tick.x < half ? 'start' : tick.x > width - half ? 'end' : 'middle';
    const left = anchor === 'start' ? tick.x : anchor === 'end' ? tick.x - 2 * half : tick.x - half;
    if (left < reach) continue;
    labels.push({ x: tick.x, text, anchor });
    reach = left + 2 * half + GAP;
    day = tick.time.toDateString();
    year = tick.time.getFullYear();
  }
  return labels;
}

/** The clock time where ticks are hours apart, the date where they are days apart, months and years beyond. */
function tickText({ time, step }: Tick, locale: string, isNew: { readonly day: boolean; readonly year: boolean }): string {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(time);
  if (step >= 300 * DAY) return format({ year: 'numeric' });
  if (step >= 27 * DAY) return format({ month: 'short', year: 'numeric' });
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(isNew.year ? { year: 'numeric' } : {}) };
  const midnight = time.getHours() === 0 && time.getMinutes() === 0;
  if (midnight || step >= DAY) return format(date);
  return format({ ...(isNew.day ? date : {}), hour: 'numeric', minute: '2-digit' });
}
