import { ORDINALS } from '../number-words.ts';

/** Superlatives that rank by the same thing, by class. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['size', 'biggest largest greatest hugest'], ['harm', 'worst deadliest bloodiest gravest most-lethal most-deadly most-devastating most-destructive most-serious'],
  ['height', 'highest tallest loftiest'], ['lowness', 'lowest'], ['length', 'longest'], ['shortness', 'shortest'], ['age', 'oldest'], ['youth', 'youngest'],
  ['speed', 'fastest quickest'], ['slowness', 'slowest'], ['strength', 'strongest mightiest most-powerful'], ['weakness', 'weakest'], ['wealth', 'richest wealthiest'], ['poverty', 'poorest'],
  ['heat', 'hottest warmest'], ['cold', 'coldest'], ['weight', 'heaviest'], ['price', 'costliest most-expensive'], ['cheapness', 'cheapest'], ['busyness', 'busiest'], ['closeness', 'nearest closest'], ['distance', 'farthest furthest'], ['smallness', 'smallest tiniest'], ['depth', 'deepest'], ['popularity', 'most-popular'], ['fame', 'most-famous'],
  ['dryness', 'driest'], ['wetness', 'wettest rainiest'], ['light', 'brightest'], ['dark', 'darkest'], ['wind', 'windiest stormiest'], ['snow', 'snowiest'], ['strictness', 'strictest toughest'], ['ease', 'easiest'], ['difficulty', 'hardest'], ['steepness', 'steepest sharpest'], ['rarity', 'rarest'], ['width', 'widest broadest'], ['earliness', 'earliest'], ['calm', 'calmest'],
];
const classOf = new Map(CLASSES.flatMap(([name, words]) => words.split(' ').map((w): [string, string] => [w, name])));

/** The class of a superlative in lower case ("largest", "most-powerful"), or null when the word is none. */
export const superlativeClass = (word: string): string | null => classOf.get(word) ?? null;

/** The number of an ordinal in lower case ("third", "15th"), or null. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? (ORDINALS.get(word) ?? null) : Number(digits);
}

/** Nouns behind an ordinal that name a thing, a place or a time instead of ranking it. */
export const NOT_RANKED: ReadonlySet<string> = new Set([
  'floor', 'street', 'avenue', 'lady', 'amendment', 'half', 'quarter', 'degree', 'responder', 'name', 'hand', 'class', 'century', 'grade', 'minute', 'hour', 'day', 'week', 'month', 'year', 'party', 'place', 'base', 'aid', 'person', 'sight', 'thing', 'one', 'parallel', 'congress', 'district', 'circuit', 'division', 'regiment', 'army', 'world', 'step', 'part', 'phase', 'stage', 'glance', 'ones', 'period', 'set', 'course', 'edition', 'inning', 'innings', 'lap', 'over', 'anniversary', 'birthday',
]);

/** Words that narrow the field in which something ranks. */
export const NARROWING: ReadonlySet<string> = new Set(['modern', 'recent', 'postwar', 'peacetime', 'recorded', 'living', 'contemporary']);

/** Verbs of ending in a place ("finished 19th"), in lemmas. */
export const FINISHING: ReadonlySet<string> = new Set(['finish', 'end', 'place', 'rank', 'come']);
/** Verbs of standing in a place for now ("was lying third"), in lemmas. */
export const STANDING: ReadonlySet<string> = new Set(['be', 'lie', 'stand', 'sit', 'run', 'remain', 'stay', 'start']);

/** What a text says is the most of its kind: classes of its superlatives, and adjectives behind "most" that have none ("most-wanted"). A "most valuable player" bears a title. */
export function superlativesIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return new Set(words.flatMap((word, i) => {
    if (word === 'best-ever' || word === 'worst-ever') return [word === 'best-ever' ? 'merit' : 'harm'];
    const whole = word === 'most' && words[i + 1] !== undefined ? `most-${words[i + 1]}` : word;
    return superlativeClass(whole) ?? (/^most-(?!of$|likely$|recent|people$|part$|valuable$).{4,}/.test(whole) ? whole : []);
  }));
}
