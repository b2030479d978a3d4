import { initials, nameWords } from './abbreviates.ts';

/**
 * Finds the names that a short form may abbreviate (`abbreviates` decides): those that begin or end with the same word,
 * or whose initials it spells. Comparing every name with every other would be quadratic in a long article.
 */
export class NameIndex<Value> {
  readonly #byKey = new Map<string, Set<Value>>();

  add(name: string, value: Value): void {
    const words = nameWords(name);
    if (words.length < 2) return;
    for (const key of [words[0] as string, words.at(-1) as string, `=${initials(name)}`]) {
      const values = this.#byKey.get(key);
      if (values) values.add(value);
      else this.#byKey.set(key, new Set([value]));
    }
  }

  /** Values of the names that may be long for this one, each once. */
  candidates(short: string): Value[] {
    const words = nameWords(short);
    const found = new Set<Value>();
    for (const key of [words[0] as string, words.at(-1) as string, `=${short.replace(/s$/, '')}`]) for (const value of this.#byKey.get(key) ?? []) found.add(value);
    return [...found];
  }
}
