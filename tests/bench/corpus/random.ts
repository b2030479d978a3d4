/** Random numbers from a seed: the same seed gives the same numbers on every machine (mulberry32, public domain). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** One of a list sorted by frequency, the n-th with a probability of 1/n times a constant (Zipf's law). */
  pickByRank<Item>(items: readonly Item[]): Item {
    const item = items[Math.min(items.length - 1, Math.floor(Math.exp(this.next() * Math.log(items.length + 1))) - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** Normally distributed with mean 0 and deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const out = [...items];
    for (let at = out.length - 1; at > 0; at--) {
      const other = Math.floor(this.next() * (at + 1));
      [out[at], out[other]] = [out[other] as Item, out[at] as Item];
    }
    return out;
  }
}

/** A seed for one part of something that has a seed of its own. */
export function seedFor(seed: number, part: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35)) >>> 0;
}
