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

/** The sides of an article that a rule has keys for, in the order of their numbers. */
export function keyedSides(sides: ArticleSides, rule: Rule): KeyedSide[] {
  const out: KeyedSide[] = [];
  for (const side of ofKinds(sides, rule.kinds)) {
    const keys = rule.keys(side.statement, side.article);
    if (keys.length > 0) out.push({ side, keys });
  }
  return out;
}

/** What meets the sides of one article. */
export interface Surroundings {
  /** Its own sides, and those of the others that share a key with them; in the order of their numbers. */
  readonly keyed: readonly KeyedSide[];
  /** Rows under the keys that they share, as far as somebody raises their question. */
  readonly rows: readonly Row[];
  /** The keys under which somebody raises the question of all statements there are; null where the rule asks for none. */
  readonly raised: ReadonlySet<string> | null;
}

/** The sides that have to do with those of one article, or null for none: without anything to ask there, the others are not looked at. */
export function keyedAround(focus: number, articles: readonly ArticleSides[], rule: Rule): Surroundings | null {
  const own = keyedSides(articles[focus] as ArticleSides, rule);
  if (own.length === 0) return null;
  const raised = rule.raises ? raisedKeys(articles, rule) : null;
  const rows = new Map<string, NumberedSide[][]>();
  for (const { keys } of own) for (const key of keys) if (raised === null || raised.has(key)) rows.set(key, []);
  if (rows.size === 0) return null;
  const grounds = rule.ground ? new Set(own.map(({ side }) => rule.ground?.(side.statement))) : null;
  const keyed: KeyedSide[] = [];
  articles.forEach((sides, at) => {
    if (at === focus) for (const { side, keys } of own) enter(rows, side, keys);
    if (at === focus) keyed.push(...own);
    else for (const side of ofKinds(sides, rule.kinds)) {
      if (grounds !== null && !grounds.has(rule.ground?.(side.statement))) continue;
      const keys = rule.keys(side.statement, side.article);
      if (enter(rows, side, keys)) keyed.push({ side, keys });
    }
  });
  return { keyed, rows: meeting(rows), raised };
}

/** Puts a side into the rows of its keys that are there; whether there is any. */
function enter(rows: ReadonlyMap<string, NumberedSide[][]>, side: NumberedSide, keys: readonly string[]): boolean {
  let entered = false;
  for (const key of keys) {
    const row = rows.get(key);
    if (row === undefined) continue;
    entered = true;
    const own = row.at(-1);
    if (own?.[0]?.article === side.article) own.push(side);
    else row.push([side]);
  }
  return entered;
}

/** The rows in which two articles or more meet, without those that say too much under their key. */
const meeting = (rows: ReadonlyMap<string, readonly (readonly NumberedSide[])[]>): Row[] => [...rows.values()].filter((row) => row.length > 1).map((row) => row.filter((own) => own.length <= MOST_PER_KEY));

/** Whether some statement raises a rule's question, where it has to be raised. */
export const isRaised = (articles: readonly ArticleSides[], rule: Rule): boolean => !rule.raises || articles.some((sides) => ofKinds(sides, rule.kinds).some(({ statement }) => rule.raises?.(statement)));

/** The keys of all statements that raise a rule's question. */
function raisedKeys(articles: readonly ArticleSides[], rule: Rule): Set<string> {
  const out = new Set<string>();
  for (const sides of articles) for (const { statement, article } of ofKinds(sides, rule.kinds)) {
    if (rule.raises?.(statement) === true) for (const key of rule.keys(statement, article)) out.add(key);
  }
  return out;
}

/** Keys of the `wanted` sides, as far as their question is raised. */
export function keysOf({ keyed, raised }: Surroundings, wanted: ReadonlySet<Side>): Set<string> {
  const out = new Set<string>();
  for (const { side, keys } of keyed) if (wanted.has(side)) for (const key of keys) if (raised === null || raised.has(key)) out.add(key);
  return out;
}

function ofKinds({ all, byKind: kinds }: ArticleSides, wanted: readonly Kind[]): readonly NumberedSide[] {
  const [first] = wanted;
  return wanted.length === 1 && first ? (kinds.get(first) ?? []) : all.filter((side) => wanted.includes(side.statement.kind));
}

/** Rows under the keys that are asked for (all without any), where two articles or more meet; in the order of the sides. */
export function rowsOf(keyed: readonly KeyedSide[], asked?: ReadonlySet<string>): Row[] {
  const rows = new Map<string, NumberedSide[][]>();
  for (const { side, keys } of keyed) {
    for (const key of keys) if (!rows.has(key) && (asked === undefined || asked.has(key))) rows.set(key, []);
    enter(rows, side, keys);
  }
  return meeting(rows);
}
