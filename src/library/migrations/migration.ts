/** One row as it lies in the database: structured-cloneable, of a shape that only its schema version knows. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * One step between two schema versions. Steps are append-only: a released one never changes. `rows` are pure functions, one for
 * each store whose rows change; a row that is to go becomes null. Importing a backup uses the same functions.
 */
export interface Migration<From extends number, To extends number> {
  readonly from: From;
  readonly to: To;
  /** Stores added or changed, in Dexie's notation; null deletes a store. What is not named stays. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly rows: Readonly<Record<string, (row: Row) => Row | null>>;
}

type Step = Migration<number, number>;

/** The steps if each begins where the one before ends, the first at 0 (no database); else a type error at the gap. */
export type Contiguous<Steps extends readonly Step[], At extends number = 0> =
  Steps extends readonly [infer First extends Step, ...infer Rest extends readonly Step[]]
    ? First['from'] extends At
      ? readonly [First, ...Contiguous<Rest, First['to']>]
      : never
    : readonly [];

/** Declares a chain of migrations; does not compile where a step is missing or out of order. */
export function migrationChain<const Steps extends readonly Step[]>(steps: Steps & Contiguous<Steps>): Steps {
  return steps;
}
