import { LAST_WORD, type SearchField } from '../../../src/library/database/rows.ts';
import type { Entry } from '../../../src/library/search/chunk-codec.ts';
import { cutChunks, numbersRow } from '../../../src/library/search/chunk-rows.ts';
import { FIELDS, SEGMENT } from '../../../src/library/search/close-segment.ts';
import { encodeNumbers } from '../../../src/library/search/numbers.ts';
import { FRESH_SEARCH } from '../../../src/library/search/search-state.ts';
import { wordsIn } from '../../../src/library/search/waiting-rows.ts';
import type { Analysed } from './analysed.ts';
import type { StoreRows } from './pack.ts';

/** Segments of a level that become one of the next, as in the library's own plan of merges. */
const WIDTH = 8;

/** Sizes and levels of the segments that a library of a size has once all merges are done, the largest first; the rest waits. */
export function segmentsOf(size: number): readonly { readonly size: number; readonly level: number }[] {
  const segments: { size: number; level: number }[] = [];
  let left = size;
  for (let level = Math.floor(Math.log(size / SEGMENT) / Math.log(WIDTH)); level >= 0; level--) {
    const whole = SEGMENT * WIDTH ** level;
    for (; left >= whole; left -= whole) segments.push({ size: whole, level });
  }
  return segments;
}

/** Collects articles and makes the search index of them, as all merges of the library's maintenance would leave it. */
export class SearchIndexBuilder {
  readonly #plan: { readonly size: number; readonly level: number }[];
  readonly #lists: Record<SearchField, Map<string, number[]>> = { title: new Map(), text: new Map() };
  #numbers: number[] = [];
  #segment = 1;

  constructor(size: number) {
    this.#plan = [...segmentsOf(size)];
  }

  /** Takes the next article; yields the rows of a segment that it completes, or the article's own where it waits. */
  *add({ no, titleWords, textWords }: Analysed): Generator<StoreRows> {
    const row = { no, title: titleWords, text: textWords };
    const [next] = this.#plan;
    if (next === undefined) {
      yield { store: 'searchWaiting', rows: [row] };
      return;
    }
    this.#numbers.push(no);
    for (const field of FIELDS) {
      for (const word of wordsIn(row, field)) {
        const list = this.#lists[field].get(word);
        if (list === undefined) this.#lists[field].set(word, [no]);
        else list.push(no);
      }
    }
    if (this.#numbers.length < next.size) return;
    this.#plan.shift();
    yield* this.#close(next.level);
  }

  /** The state that goes with the segments. */
  state(): StoreRows {
    return { store: 'state', rows: [{ name: 'search', ...FRESH_SEARCH, next: this.#segment }] };
  }

  *#close(level: number): Generator<StoreRows> {
    const numbers = this.#numbers;
    const [first = 1] = numbers;
    const segment = this.#segment++;
    for (const field of FIELDS) {
      const entries = [...this.#lists[field]].sort(([a], [b]) => (a < b ? -1 : 1)) satisfies Entry[];
      yield { store: 'searchChunks', rows: cutChunks({ segment, field, base: first }, entries, '', LAST_WORD) };
      this.#lists[field] = new Map();
    }
    yield { store: 'searchChunks', rows: [numbersRow(segment, numbers)] };
    yield { store: 'searchSegments', rows: [{ id: segment, level, first, last: numbers.at(-1) ?? first, size: numbers.length, gone: 0, dead: encodeNumbers([]) }] };
    this.#numbers = [];
  }
}
