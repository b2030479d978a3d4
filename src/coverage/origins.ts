import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { groundsOf } from './grounds.ts';
import { byId, compareIds } from './id-order.ts';
import { Partition } from './partition.ts';
import { ORIGIN_GROUNDS, type Link, type Origin, type OriginGround, type OriginReason } from './relation.ts';

/** Grounds that make two articles one text. A passage in common may be a statement that both print. */
const ONE_TEXT: ReadonlySet<OriginGround> = new Set<OriginGround>(['same-text', 'wire', 'syndication', 'byline']);

/**
 * Origins of a set of linked articles, in the order of their first article's id. Only linked articles are weighed against
 * each other; what shares an origin with what shares an origin shares it too.
 */
export function findOrigins(articles: readonly AnalysedArticle[], links: readonly Link[]): Origin[] {
  const sorted = [...articles].toSorted(byId);
  const known = new Map(sorted.map((a) => [a.id, a]));
  const origins = new Partition(known.keys());
  const texts = new Partition(known.keys());
  const reasons: (readonly [id: string, reason: OriginReason])[] = [];
  for (const link of links) {
    const [a, b] = [known.get(link.a), known.get(link.b)];
    const grounds = a && b ? groundsOf(a, b, link.relation) : [];
    if (grounds.length > 0) origins.join(link.a, link.b);
    if (grounds.some(({ ground }) => ONE_TEXT.has(ground))) texts.join(link.a, link.b);
    reasons.push(...grounds.map((reason) => [link.a, reason] as const));
  }
  const printed = texts.parts();
  return origins.parts().map((ids, id) => ({
    id,
    articles: ids,
    texts: printed.filter((text) => ids.includes(text[0] as string)),
    reasons: distinct(reasons.filter(([member]) => ids.includes(member)).map(([, reason]) => reason)),
  }));
}

function distinct(reasons: readonly OriginReason[]): OriginReason[] {
  const seen = new Map(reasons.map((reason) => [`${ORIGIN_GROUNDS.indexOf(reason.ground)} ${(reason.name ?? '').toLowerCase()}`, reason]));
  return [...seen].toSorted(([a], [b]) => compareIds(a, b)).map(([, reason]) => reason);
}
