import { groupBy } from '../claims/group-by.ts';
import type { Kind } from '../claims/statement.ts';
import type { Rule, Side } from './rule.ts';

/** A side with its place among all statements that are compared, and that of its article among the articles. */
export interface NumberedSide extends Side {
  readonly number: number;
  readonly place: number;
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

/** Statements of one article, all and by their kinds: most rules judge one kind, and need not look at the others. */
export interface ArticleSides {
  readonly all: readonly NumberedSide[];
  readonly byKind: ReadonlyMap<Kind, readonly NumberedSide[]>;
}

/** The sides of one article by their kinds. */
export const byKind = (sides: readonly NumberedSide[]): ArticleSides => ({ all: sides, byKind: groupBy(sides, (side) => side.statement.kind) });

/** The sides of an article that a rule has keys for, in the order of their numbers; of those on some grounds alone where these are given. */
export function keyedSides(sides: ArticleSides, rule: Rule, grounds?: ReadonlySet<string>): KeyedSide[] {
  const out: KeyedSide[] = [];
  for (const side of ofKinds(sides, rule.kinds)) {
    if (grounds && rule.ground && !grounds.has(rule.ground(side.statement))) continue;
    const keys = rule.keys(side.statement, side.article);
    if (keys.length > 0) out.push({ side, keys });
  }
  return out;
}

/** The same for several articles where only what meets the sides of one of them is asked for: without any there, the others are not looked at. */
export function keyedAround(focus: number, articles: readonly ArticleSides[], rule: Rule): KeyedSide[] {
  const own = keyedSides(articles[focus] as ArticleSides, rule);
  if (own.length === 0) return [];
  const grounds = new Set(own.map(({ side }) => rule.ground?.(side.statement) ?? ''));
  return articles.flatMap((sides, at) => (at === focus ? own : keyedSides(sides, rule, grounds)));
}

function ofKinds({ all, byKind: kinds }: ArticleSides, wanted: readonly Kind[]): readonly NumberedSide[] {
  const [first] = wanted;
  return wanted.length === 1 && first ? (kinds.get(first) ?? []) : all.filter((side) => wanted.includes(side.statement.kind));
}

/** Keys of the `wanted` sides; of a rule whose question has to be raised, those under which somebody raises it. */
export function keysAsked(keyed: readonly KeyedSide[], rule: Rule, wanted: (side: NumberedSide) => boolean): ReadonlySet<string> {
  const asked = keysOf(keyed, wanted);
  if (!rule.raises) return asked;
  const raised = keysOf(keyed, (side) => rule.raises?.(side.statement) === true);
  return new Set([...asked].filter((key) => raised.has(key)));
}

function keysOf(keyed: readonly KeyedSide[], wanted: (side: NumberedSide) => boolean): Set<string> {
  const out = new Set<string>();
  for (const { side, keys } of keyed) if (wanted(side)) for (const key of keys) out.add(key);
  return out;
}

/** Rows under the keys that are asked for (all without any), where two articles or more meet; in the order of the sides. */
export function rowsOf(keyed: readonly KeyedSide[], asked?: ReadonlySet<string>): Row[] {
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
