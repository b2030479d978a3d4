import { ordinalOf } from '../lexicon/superlatives.ts';
import { UNITS } from '../number-words.ts';

/** What a match, a race or a flight goes by, by its singular and plural. */
const UNIT_OF: ReadonlyMap<string, string> = new Map(['pitch pitches', 'minute minutes', 'lap laps', 'hole holes', 'inning innings', 'second seconds'].flatMap((row) => row.split(' ').map((word, _, both): [string, string] => [word, both[0] as string])));
const NTH = /\b(?:the|his|her|their) (?<number>\d{1,3}(?:st|nd|rd|th)|\p{Ll}{5,11})[ -](?<unit>pitch|minute|lap|hole|inning)\b/gu;
const INTO = new RegExp(`\\b(?<number>\\d{1,3}|${[...UNITS.keys()].join('|')}) (?<unit>${[...UNIT_OF.keys()].filter((word) => UNIT_OF.get(word) !== word || word === 'minute').join('|')}) (?:in(?= ?[,.;)]|$)|into\\b)`, 'gu');

/** When something came about in a match or the like, counted in one of its units. */
export interface GamePoint {
  readonly unit: string;
  /** The first and the last of the units that it can be: "four minutes into" is the fourth or the fifth. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** "In the 12th minute", "four pitches into the game". */
export function gamePointsIn(text: string): GamePoint[] {
  const found = (pattern: RegExp, valueOf: (number: string) => number | null, more: number): GamePoint[] => [...text.matchAll(pattern)].flatMap((m) => {
    const n = valueOf(m.groups?.['number'] ?? '');
    return n === null ? [] : [{ unit: UNIT_OF.get(m.groups?.['unit'] ?? '') ?? '', from: n, to: n + more, start: m.index, end: m.index + m[0].length }];
  });
  return [...found(NTH, ordinalOf, 0), ...found(INTO, (number) => UNITS.get(number) ?? Number(number), 1)];
}
