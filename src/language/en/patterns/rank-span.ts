import { TENS, UNITS } from '../number-words.ts';

const SPAN = /^(?:in|for) (?:(more than|over|at least|nearly|almost|about|around|some|roughly) )?(?:the past |the last )?([a-z-]+|\d{1,4}) (year|decade|century|centurie)s?$/;
const SINCE = /^since (1[5-9]\d\d|20\d\d)$/;
/** An owner right before what is ranked, in lower case. */
export const OWNED = /(?:\b(?:its|their|his|her|our|my|your)|['’]s?) $/;
const UNIT_YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100, centurie: 100 };
/** Reporters round to fives, tens and hundreds; a figure that is none of these is off by the day of the year at most. */
const ROUNDING: readonly (readonly [number, number])[] = [[100, 15], [10, 4], [5, 2]];

/** The stretch that "in 40 years" or "since 1987" leaves out nothing like it, as years back from the year `now`; `null` is open. */
export interface YearsBack {
  readonly low: number;
  readonly high: number | null;
}

/**
 * Reads the field of a rank in lower case ("in nearly 40 years", "since 1987"); null when the field says anything besides
 * the stretch, or the stretch cannot be told. `now` is the year of publication, null when unknown.
 */
export function yearsBack(field: string, now: number | null): YearsBack | null {
  const since = SINCE.exec(field)?.[1];
  if (since !== undefined) return now === null || now <= Number(since) ? null : { low: now - Number(since) - 1, high: now - Number(since) + 1 };
  const [, bound, figure, unit] = SPAN.exec(field) ?? [];
  const n = figure === undefined ? null : numberOf(figure);
  if (n === null || unit === undefined) return null;
  const years = n * (UNIT_YEARS[unit] as number);
  const slack = ROUNDING.find(([step]) => years >= step && years % step === 0)?.[1] ?? 0;
  if (bound === 'more than' || bound === 'over' || bound === 'at least') return { low: years, high: null };
  if (bound === 'nearly' || bound === 'almost') return { low: years * 0.85, high: years };
  const wide = bound === undefined ? slack : Math.max(slack, years * 0.1);
  return { low: years - wide, high: years + wide };
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a') return 1;
  const [tens, units] = word.split('-');
  const ten = TENS.get(tens ?? '');
  return units === undefined ? (UNITS.get(word) ?? ten ?? null) : ten === undefined ? null : ten + (UNITS.get(units) ?? 0);
}
