import { compareIds } from './id-order.ts';

/** Sets of ids that grow by joining; every id starts alone. */
export class Partition {
  readonly #parent = new Map<string, string>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.#parent.set(id, id);
  }

  /** Puts two ids, and all that are with them, together. Unknown ids are added. */
  join(a: string, b: string): void {
    const [x, y] = [this.#root(a), this.#root(b)].toSorted(compareIds) as [string, string];
    this.#parent.set(y, x);
  }

  /** The sets, each in id order, in the order of their first ids. */
  parts(): string[][] {
    const parts = new Map<string, string[]>();
    for (const id of [...this.#parent.keys()].toSorted(compareIds)) parts.set(this.#root(id), [...(parts.get(this.#root(id)) ?? []), id]);
    return [...parts.values()];
  }

  #root(id: string): string {
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) at = up;
    return at;
  }
}
