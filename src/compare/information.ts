import { stemFrequency } from '../language/en/document-frequency.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** How much content keys tell about one event's coverage. */
export interface Information {
  /** Sum over the keys, in nats. A list is weighed once: it is not to be changed. */
  of(keys: readonly string[]): number;
  /** What two lists share: how many keys of the first the second holds too, and what these tell, in nats. */
  common(p: readonly string[], q: readonly string[]): Shared;
}

/** What two lists of content keys have in common. */
export interface Shared {
  readonly count: number;
  readonly weight: number;
}

/** A list of keys by their numbers. Each clause is held against hundreds of others. */
interface Weighed {
  readonly numbers: Int32Array;
  readonly sum: number;
}

/** Sentences of some ten articles: an event with fewer tells too little of which words are rare in its coverage. */
const FEWEST_SENTENCES = 80;

/**
 * Self-information of content keys in nats (Shannon 1948), the mean of two readings: how rare the word is in ordinary
 * English, and how rare among the sentences of this event, where the names of its participants tell nothing more. Family
 * keys ("#crash") count as their name, numbers ("=12") as any number.
 */
export function informationIn(articles: readonly AnalysedArticle[]): Information {
  const sentences = new Map<string, number>();
  let total = 0;
  for (const { analysis } of articles) {
    const seen = new Map<number, Set<string>>();
    for (const { value, sentence } of analysis.statements) {
      if (value.type !== 'wording') continue;
      const keys = seen.get(sentence) ?? new Set<string>();
      for (const key of value.lemmas) keys.add(key);
      seen.set(sentence, keys);
    }
    total += seen.size;
    for (const keys of seen.values()) for (const key of keys) sentences.set(key, (sentences.get(key) ?? 0) + 1);
  }
  const one = (key: string): number => {
    const general = -Math.log(stemFrequency(key.replace(/^[#=]/, '')));
    const local = Math.log((Math.max(total, FEWEST_SENTENCES) + 2) / ((sentences.get(key) ?? 0) + 1));
    return (general + local) / 2;
  };
  return new WeighedKeys(one);
}

/** Keys by numbers, each weighed once. */
class WeighedKeys implements Information {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #lists = new WeakMap<readonly string[], Weighed>();
  readonly #weigh: (key: string) => number;
  /** By key: the call of `common` whose second list held it. */
  #held = new Int32Array(1024);
  #call = 0;

  constructor(weigh: (key: string) => number) {
    this.#weigh = weigh;
  }

  of(keys: readonly string[]): number {
    return this.#list(keys).sum;
  }

  common(p: readonly string[], q: readonly string[]): Shared {
    const [own, other] = [this.#list(p).numbers, this.#list(q).numbers];
    if (this.#weights.length > this.#held.length) this.#held = new Int32Array(2 * this.#weights.length);
    const [held, call] = [this.#held, ++this.#call];
    for (const number of other) held[number] = call;
    let [count, weight] = [0, 0];
    for (const number of own) {
      if (held[number] !== call) continue;
      count++;
      weight += this.#weights[number] as number;
    }
    return { count, weight };
  }

  #list(keys: readonly string[]): Weighed {
    const known = this.#lists.get(keys);
    if (known !== undefined) return known;
    const numbers = Int32Array.from(keys, (key) => this.#number(key));
    const made = { numbers, sum: numbers.reduce((sum, number) => sum + (this.#weights[number] as number), 0) };
    this.#lists.set(keys, made);
    return made;
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#weights.length;
    this.#numbers.set(key, number);
    this.#weights.push(this.#weigh(key));
    return number;
  }
}

/** Keys that both lists hold, in the order of the first. */
export const sharedKeys = (p: readonly string[], q: readonly string[]): string[] => p.filter((k) => q.includes(k));
