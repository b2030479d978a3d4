import { EVENT_KINDS, type EventKind } from './kinds.ts';
import { organisationName, personName, placeName } from './names.ts';
import { Random, seedFor } from './random.ts';
import type { WordLists } from './words.ts';

/** Something that happened, and what every account of it shares. */
export interface NewsEvent {
  readonly seed: number;
  readonly kind: EventKind;
  /** Epoch milliseconds. */
  readonly at: number;
  /** How many accounts of it are saved, 1 to 40. */
  readonly size: number;
  readonly place: string;
  readonly towns: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** Nouns, verbs and adjectives that its accounts are about. */
  readonly themes: Pick<WordLists, 'nouns' | 'verbs' | 'adjectives'>;
}

const LARGEST = 40;
const FIRST_DAY = Date.UTC(2016, 0, 1);
/** One event after the other: 100,000 articles are about ten years of a busy reader's. */
const HOURS_BETWEEN = 3;
/** Public figures, towns and bodies that turn up in many events, those at the head in most. */
const KNOWN = 3000;

/** Names that events share: the world that the news is about. */
export interface World {
  readonly words: WordLists;
  readonly people: readonly string[];
  readonly towns: readonly string[];
  readonly organisations: readonly string[];
}

/** Makes the world; always the same. */
export function makeWorld(words: WordLists): World {
  const random = new Random(7);
  const list = (make: (random: Random) => string): string[] => Array.from({ length: KNOWN }, () => make(random));
  return { words, people: list(personName), towns: list(placeName), organisations: list(organisationName) };
}

/** Accounts that an event gets: one in most, forty in few (1/n to the power of 1.7). */
function sizeOf(random: Random): number {
  const weights = Array.from({ length: LARGEST }, (_, n) => (n + 1) ** -1.7);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(1, 1 + weights.findIndex((weight) => (left -= weight) < 0));
}

/** From the middle of a frequency list: neither everybody's words nor words that nobody knows. */
function telling(random: Random, words: readonly string[], count: number): string[] {
  const middle = words.slice(Math.floor(words.length * 0.01), Math.floor(words.length * 0.25));
  return Array.from({ length: count }, () => random.pick(middle));
}

/** The n-th event of a seed. */
export function makeEvent(world: World, seed: number, n: number): NewsEvent {
  const own = seedFor(seed, n);
  const random = new Random(own);
  const size = sizeOf(random);
  const known = <Item>(list: readonly Item[], fresh: Item): Item => (random.chance(0.4) ? random.pickByRank(list) : fresh);
  return {
    seed: own,
    kind: random.pick(EVENT_KINDS),
    at: FIRST_DAY + Math.floor((n + random.next()) * HOURS_BETWEEN * 3_600_000),
    size,
    place: known(world.towns, placeName(random)),
    towns: Array.from({ length: 3 }, () => known(world.towns, placeName(random))),
    people: Array.from({ length: 5 }, () => known(world.people, personName(random))),
    organisations: Array.from({ length: 2 }, () => known(world.organisations, organisationName(random))),
    themes: {
      nouns: telling(random, world.words.nouns, 14),
      verbs: telling(random, world.words.verbs, 5),
      adjectives: telling(random, world.words.adjectives, 5),
    },
  };
}
