import { FEAST, FEASTS, type Feast } from '../../language/en/patterns/feasts.ts';
import { DAY } from './expression.ts';
import type { Stretch } from './stretches.ts';

/** News rarely looks further ahead than this; a feast beyond it is meant in the past. */
const AHEAD_DAYS = 60;

/** Days that go by a name ("before Christmas", "the day after Easter"), the nearest that fits. Nothing without a date to start from. */
export function feastsIn(text: string, now: number | null, future: (at: number) => boolean): Stretch[] {
  if (now === null) return [];
  return [...text.matchAll(FEAST)].flatMap((m): Stretch[] => {
    const feast = FEASTS.get((m[2] as string).toLowerCase().replace('’', "'"));
    if (!feast) return [];
    const shift = m[1] === 'day after' ? DAY : m[1] === 'day before' ? -DAY : 0;
    const from = nearest(feast, now, future(m.index)) + shift;
    const date = new Date(from);
    return [{ start: m.index, end: m.index + m[0].length, span: { type: 'time', from, to: from + DAY, grain: 'day', floating: `date:${date.getUTCMonth() + 1}-${date.getUTCDate()}`, relative: true } }];
  });
}

/** The coming one in a clause about the future, else the nearest that is not far ahead. */
function nearest(feast: Feast, now: number, future: boolean): number {
  const year = new Date(now).getUTCFullYear();
  const all = [year - 1, year, year + 1].map((y) => dayOf(feast, y));
  return (future ? all.find((day) => day + DAY > now) : all.findLast((day) => day <= now + AHEAD_DAYS * DAY)) as number;
}

function dayOf(feast: Feast, year: number): number {
  if ('easter' in feast) return easterOf(year) + feast.easter * DAY;
  if ('day' in feast) return Date.UTC(year, feast.month - 1, feast.day);
  const first = new Date(Date.UTC(year, feast.month - 1, 1)).getUTCDay();
  return Date.UTC(year, feast.month - 1, 1 + ((feast.weekday - first + 7) % 7) + 7 * (feast.nth - 1));
}

/** Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus, Jones & Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}
