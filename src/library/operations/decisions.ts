import * as v from 'valibot';
import type { LinkDecision } from '../../coverage/relation.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import type { Tools } from './tools.ts';

const ID = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A decision on two clippings. */
export const DECISION = v.pipe(
  v.object({ a: ID, b: ID, decision: v.picklist(['same-event', 'other-event']) }),
  v.check(({ a, b }) => a !== b),
);

/** The two ids in the order in which they are kept. */
export function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}

/** See `Library.linkDecisions`. */
export async function linkDecisions(tools: Tools, ids?: readonly string[]): Promise<readonly LinkDecision[]> {
  if (ids !== undefined && ids.length > LIMITS.ids) throw new LibraryError('refused', `No more than ${LIMITS.ids} clippings can be asked about at once.`);
  return tools.transactions.read(['decisions'], async (database) => {
    if (ids === undefined) return database.decisions.toArray();
    const found = await Promise.all([database.decisions.where('a').anyOf(ids).toArray(), database.decisions.where('b').anyOf(ids).toArray()]);
    return [...new Map(found.flat().map((row) => [`${row.a} ${row.b}`, row])).values()];
  });
}

/** See `Library.decideLink`. */
export async function decideLink(tools: Tools, decision: LinkDecision): Promise<LinkDecision | null> {
  const checked = v.safeParse(DECISION, decision, { abortEarly: true });
  if (!checked.success) throw new LibraryError('refused', 'A decision is about two different clippings.');
  const [a, b] = inOrder(checked.output.a, checked.output.b);
  return tools.transactions.write(async (database) => {
    const earlier = await database.decisions.get([a, b]);
    await database.decisions.put({ a, b, decision: checked.output.decision });
    return earlier ?? null;
  });
}

/** See `Library.undoLinkDecision`. */
export function undoLinkDecision(tools: Tools, a: string, b: string): Promise<boolean> {
  return tools.transactions.write(async (database) => {
    const key = inOrder(a, b);
    const known = (await database.decisions.get(key)) !== undefined;
    await database.decisions.delete(key);
    return known;
  });
}
