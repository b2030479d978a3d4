/** A count that takes less, in milliseconds, is taken whenever it is asked for. */
const QUICK = 50;
/** How many times as long as a count took until the next: a twentieth of the time goes into counting at most. */
const RESTS = 20;

/**
 * A count of rows that can be many, for the eye alone: one that takes long is taken now and then, and what it was is said meanwhile.
 * While articles come by the thousand, each batch would wait for another count of all that came before.
 */
export class SeldomCount {
  readonly #clock: () => number;
  #last: { readonly value: number; readonly due: number } | null = null;

  /** `clock` in milliseconds. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** The count, or an earlier one. Rejects as `count` does. */
  async read(count: () => PromiseLike<number>): Promise<number> {
    const begun = this.#clock();
    if (this.#last !== null && begun < this.#last.due) return this.#last.value;
    const value = await count();
    const now = this.#clock();
    this.#last = { value, due: now - begun < QUICK ? now : now + RESTS * (now - begun) };
    return value;
  }

  /** Has the next count taken anew. */
  forget(): void {
    this.#last = null;
  }
}
