import { ORDINALS } from '../../language/en/number-words.ts';
import { ANAPHORIC, DECADE, DECADES_AGO, LASTED, NTH_YEAR, NUMBER_OF, OVERNIGHT, PARTS_OF_YEAR, RECENT, SEASON, SEASONS, UNIT_DAYS, YEAR } from '../../language/en/patterns/time.ts';
import type { TimeSpan } from '../statement.ts';
import { DAY, yearSpan } from './expression.ts';

/** A stretch of time found by its pattern: offsets in the given text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly span: TimeSpan;
}

const open = (grain: TimeSpan['grain'], floating: string): TimeSpan => ({ type: 'time', from: null, to: null, grain, floating, relative: true });

/** Years, decades and stretches up to now, which calendar parsers leave alone. `now` is null without a date to start from. */
export function stretchesIn(text: string, now: number | null): Stretch[] {
  const out: Stretch[] = [];
  const add = (m: RegExpMatchArray, span: TimeSpan): void => void out.push({ start: m.index as number, end: (m.index as number) + m[0].length, span });
  for (const m of text.matchAll(YEAR)) {
    const year = Number(m[2]);
    const part = PARTS_OF_YEAR.get(m[1]?.toLowerCase() ?? '');
    const whole = yearSpan(year);
    if (part) add(m, { type: 'time', from: Date.UTC(year, part[0] - 1, 1), to: Date.UTC(year, part[1], 1), grain: 'season', floating: null, relative: false });
    else add(m, { type: 'time', ...whole, grain: 'year', floating: null, relative: false });
  }
  for (const m of text.matchAll(DECADE)) add(m, { type: 'time', ...yearSpan(Number(m[1]), 10), grain: 'decade', floating: null, relative: false });
  for (const m of text.matchAll(RECENT)) {
    const unit = (m[3] as string).toLowerCase();
    const many = amount(m[2]);
    const days = (UNIT_DAYS.get(unit) ?? 1) * (many ?? 4);
    const grain = unit === 'days' ? 'day' : unit === 'weeks' ? 'week' : unit === 'months' ? 'month' : 'year';
    add(m, now === null ? open(grain, `recent:${days}d`) : { type: 'time', from: now - days * DAY, to: now, grain, floating: `recent:${days}d`, relative: true });
  }
  for (const m of text.matchAll(LASTED)) add(m, lasting((UNIT_DAYS.get((m[2] ?? m[3] ?? '').toLowerCase()) ?? 1) * (amount(m[1]) ?? 1), now));
  for (const m of text.matchAll(NTH_YEAR)) add(m, lasting((UNIT_DAYS.get(`${(m[2] as string).toLowerCase()}s`) ?? 365) * ((ORDINALS.get((m[1] as string).toLowerCase()) ?? 2) - 0.5), now));
  for (const m of text.matchAll(SEASON)) add(m, season((m[2] as string).toLowerCase(), (m[1] as string).toLowerCase(), now));
  for (const m of text.matchAll(DECADES_AGO)) {
    const years = (amount(m[1]) ?? 2) * 10;
    add(m, now === null ? open('decade', `ago:${years}y`) : { type: 'time', from: now - (years + 5) * 365 * DAY, to: now - (years - 5) * 365 * DAY, grain: 'decade', floating: null, relative: true });
  }
  for (const m of text.matchAll(ANAPHORIC)) add(m, open('day', 'anaphoric'));
  for (const m of text.matchAll(OVERNIGHT)) add(m, open('part-of-day', 'night'));
  return out;
}

/** The latest such season that had begun by now; "last" and "the" mean one that is over, "next" and "until the" one to come. */
function season(name: string, which: string, now: number | null): TimeSpan {
  if (now === null) return open('season', `season:${name}`);
  const first = SEASONS.get(name) ?? 3;
  let year = new Date(now).getUTCFullYear();
  const span = (): { from: number; to: number } => ({ from: Date.UTC(year, first - 1, 1), to: Date.UTC(year, first + 2, 1) });
  if (/^(?:next|by|until|before)\b/.test(which)) {
    while (span().from > now) year--;
    year++;
  } else while (which === 'this' ? span().from > now : span().to > now) year--;
  return { type: 'time', ...span(), grain: 'season', floating: null, relative: true };
}

/** The onset of what has lasted some days up to now, give or take a quarter. */
function lasting(days: number, now: number | null): TimeSpan {
  const grain = days >= 300 ? 'year' : days >= 25 ? 'month' : 'week';
  return now === null ? open(grain, `for:${days}d`) : { type: 'time', from: now - days * 1.25 * DAY, to: now - days * 0.75 * DAY, grain, floating: `for:${days}d`, relative: true };
}

const amount = (word: string | undefined): number | null => (word === undefined ? null : (NUMBER_OF.get(word.toLowerCase()) ?? (Number(word) || null)));
