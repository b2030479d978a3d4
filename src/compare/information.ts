import { stemFrequency } from '../language/en/document-frequency.ts';
import { groupBy } from '../claims/group-by.ts';
import type { Statement, Wording } from '../claims/statement.ts';
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
  /** What the shared keys tell, in nats. */
  readonly weight: number;
}

/** A list of keys by their numbers, and what all of them tell, as soon as it is asked for. Each clause is held against hundreds of others. */
interface Numbered {
  readonly numbers: Int32Array;
  sum: number | null;
}

/** Sentences of some ten articles: an event with fewer tells too little of which words are rare in its coverage. */
const FEWEST_SENTENCES = 80;

/**
 * Self-information of content keys in nats (Shannon 1948), the mean of two readings: how rare the word is in ordinary
 * English, and how rare among the sentences of this event, where the names of its participants tell nothing more. Family
 * keys ("#crash") count as their name, numbers ("=12") as any number.
 */
export function informationIn(articles: readonly AnalysedArticle[]): Information {
  const keys = new WeighedKeys();
  for (const { analysis } of articles) {
    for (const clauses of groupBy(analysis.statements.filter(isWording), (s) => s.sentence).values()) keys.addSentence(clauses.map((s) => s.value.lemmas));
  }
  return keys;
}

const isWording = (s: Statement): s is Statement & { readonly value: Wording } => s.value.type === 'wording';

/** Keys by numbers, each weighed once. A key's text is looked up once for each clause that has it, a number after that. */
class WeighedKeys implements Information {
  readonly #keys: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** By key: how many sentences have it, and the last that was counted. */
  readonly #sentences: number[] = [];
  readonly #counted: number[] = [];
  #total = 0;
  /** By key, as soon as it is asked for. */
  readonly #weights: (number | undefined)[] = [];
  readonly #lists = new WeakMap<readonly string[], Numbered>();
  /** By key: the call of `common` whose second list held it. */
  #held = new Int32Array(1024);
  #call = 0;

  /** Counts a sentence with the keys of its clauses. Before anything is asked. */
  addSentence(clauses: readonly (readonly string[])[]): void {
    this.#total++;
    for (const clause of clauses) {
      for (const number of this.#list(clause).numbers) {
        if (this.#counted[number] === this.#total) continue;
        this.#counted[number] = this.#total;
        this.#sentences[number] = (this.#sentences[number] as number) + 1;
      }
    }
  }

  of(keys: readonly string[]): number {
    const list = this.#list(keys);
    return (list.sum ??= list.numbers.reduce((sum, number) => sum + this.#weight(number), 0));
  }

  common(p: readonly string[], q: readonly string[]): Shared {
    const [own, other] = [this.#list(p).numbers, this.#list(q).numbers];
    if (this.#keys.length > this.#held.length) this.#held = new Int32Array(2 * this.#keys.length);
    const [held, call] = [this.#held, ++this.#call];
    for (const number of other) held[number] = call;
    let [count, weight] = [0, 0];
    for (const number of own) {
      if (held[number] !== call) continue;
      count++;
      weight += this.#weight(number);
    }
    return { count, weight };
  }

  #list(keys: readonly string[]): Numbered {
    const known = this.#lists.get(keys);
    if (known !== undefined) return known;
    const numbers = new Int32Array(keys.length);
    for (let at = 0; at < numbers.length; at++) numbers[at] = this.#number(keys[at] as string);
    const made = { numbers, sum: null };
    this.#lists.set(keys, made);
    return made;
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.length;
    this.#numbers.set(key, number);
    this.#keys.push(key);
    this.#sentences.push(0);
    this.#counted.push(0);
    return number;
  }

  #weight(number: number): number {
    return (this.#weights[number] ??= this.#weigh(number));
  }

  #weigh(number: number): number {
    const general = -Math.log(stemFrequency((this.#keys[number] as string).replace(/^[#=]/, '')));
    const local = Math.log((Math.max(this.#total, FEWEST_SENTENCES) + 2) / ((this.#sentences[number] as number) + 1));
    return (general + local) / 2;
  }
}

/** Keys that both lists hold, in the order of the first. */
export const sharedKeys = (p: readonly string[], q: readonly string[]): string[] => p.filter((k) => q.includes(k));
