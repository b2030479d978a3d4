import type { Side } from '../rule.ts';
import { instantOf } from '../../claims/time/instant-of.ts';

/** Stamps closer than this do not tell which article came later. */
const APART = 3 * 3_600_000;

/** Which side states the later version of a fact, or null when nothing decides. */
export type Later = 'a' | 'b' | null;

/** By wording first ("initially", "rose to"), then by the articles' stamps. */
export function laterOf(a: Side, b: Side): Later {
  return laterByWording(a, b) ?? laterByStamps(a, b);
}

const RANK = { initial: 0, latest: 2, corrected: 3 } as const;

/** By what the clauses say of themselves ("initially", "corrected"), or null. */
export function laterByWording(a: Side, b: Side): Later {
  const rank = (side: Side): number => (side.statement.order === null ? 1 : RANK[side.statement.order]);
  const [x, y] = [rank(a), rank(b)];
  // "Initially" on one side says that the other is later; "now" alone says nothing about the other.
  if (x === 0 && y > 0) return 'b';
  if (y === 0 && x > 0) return 'a';
  if (x === 3 && y < 3) return 'a';
  if (y === 3 && x < 3) return 'b';
  return null;
}

/** Null where a stamp is missing or lies too close; a bare date, midnight or noon (a crawler's or an editor's placeholder) tells the order only by days. */
export function laterByStamps(a: Side, b: Side): Later {
  const [x, y] = [clock(a), clock(b)];
  if (x === null || y === null) return laterByDays(a, b);
  if (Math.abs(x - y) <= APART) return null;
  return x > y ? 'a' : 'b';
}

/** Bare dates this far apart tell the order even where their hours are placeholders. */
const DAYS_APART = 48 * 3_600_000;

/** By the days of the stamps, placeholders among them; null where a stamp is missing or they lie two days apart or less. */
function laterByDays(a: Side, b: Side): Later {
  const [x, y] = [a, b].map(({ article: { article } }) => instantOf(article.updated ?? article.published)) as [number | null, number | null];
  if (x === null || y === null || Math.abs(x - y) <= DAYS_APART) return null;
  return x > y ? 'a' : 'b';
}

function clock(side: Side): number | null {
  const stamp = side.article.article.updated ?? side.article.article.published;
  if (stamp === null || stamp === undefined || !/\d[T ]\d\d:\d\d/.test(stamp)) return null;
  const time = instantOf(stamp);
  const local = /[T ](\d\d):(\d\d)(?::(\d\d))?/.exec(stamp);
  const placeholder = local !== null && local[2] === '00' && (local[3] ?? '00') === '00' && (local[1] === '00' || local[1] === '12');
  return placeholder ? null : time;
}
