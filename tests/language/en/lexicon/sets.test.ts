import { describe, expect, it } from 'vitest';

/** Every word set of the lexicon, by its file. */
const TABLES = Object.entries(import.meta.glob<Record<string, unknown>>('../../../../src/language/en/lexicon/*.ts', { eager: true }))
  .flatMap(([file, exports]) => Object.entries(exports).flatMap(([name, value]) => (value instanceof Set ? [[`${file.split('/').at(-1)} ${name}`, [...value]] as const] : [])));

describe('the sets of the lexicon', () => {
  it.each(TABLES)('%s: words, in lower case, none empty', (_, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((w) => typeof w !== 'string' || w === '' || /\p{Lu}|^\s|\s$/u.test(w))).toEqual([]);
  });
});
