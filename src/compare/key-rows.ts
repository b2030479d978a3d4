import { groupBy } from '../claims/group-by.ts';
import type { Kind } from '../claims/statement.ts';
import type { Rule, Side } from './rule.ts';

/** A side with its place among all statements that are compared. */
export interface NumberedSide extends Side {
  readonly number: number;
}

/** Sides under one key: those of one article together, articles in their order. */
export type Row = readonly (readonly NumberedSide[])[];

/** A side with the keys under which a rule looks for its counterparts. */
export interface KeyedSide {
  readonly side: NumberedSide;
  readonly keys: readonly string[];
}

/** More statements of one article under one key than this say that the key is no question. */
const MOST_PER_KEY = 12;

/** Statements of one article by their kinds: most rules judge one, and need not look at the others. */
export type SidesByKind = ReadonlyMap<Kind, readonly NumberedSide[]>;

/** The sides of one article by their kinds. */
export const byKind = (sides: readonly NumberedSide[]): SidesByKind => groupBy(sides, (side) => side.statement.kind);

/** The sides that a rule has keys for, by article, in the order of their numbers. */
export function keyedSides(articles: readonly SidesByKind[], rule: Rule): KeyedSide[] {
  const out: KeyedSide[] = [];
  for (const kinds of articles) for (const side of ofKinds(kinds, rule.kinds)) {
    const keys = rule.keys(side.statement, side.article);
    if (keys.length > 0) out.push({ side, keys });
  }
  return out;
}

function ofKinds(sides: SidesByKind, [first, ...more]: readonly Kind[]): readonly NumberedSide[] {
  const own = (first && sides.get(first)) ?? [];
  return more.length === 0 ? own : [...own, ...more.flatMap((kind) => sides.get(kind) ?? [])].sort((a, b) => a.number - b.number);
}

/** Rows under the keys that at least one `wanted` side has (all without it), where two articles or more meet; in the order of the sides. */
export function rowsOf(keyed: readonly KeyedSide[], wanted?: (side: NumberedSide) => boolean): Row[] {
  const asked = wanted && new Set(keyed.flatMap(({ side, keys }) => (wanted(side) ? keys : [])));
  const byKey = new Map<string, NumberedSide[][]>();
  for (const { side, keys } of keyed) for (const key of keys) {
    if (asked && !asked.has(key)) continue;
    const row = byKey.get(key);
    const own = row?.at(-1);
    if (!row || !own) byKey.set(key, [[side]]);
    else if (own[0]?.article === side.article) own.push(side);
    else row.push([side]);
  }
  return [...byKey.values()].filter((row) => row.length > 1).map((row) => row.filter((own) => own.length <= MOST_PER_KEY));
}
