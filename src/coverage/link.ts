import type { AnalysedArticle, CrossCheckOptions, LibraryStatistics } from '../compare/cross-check-result.ts';
import { averageLink, type Constraints } from './cluster.ts';
import { byId } from './id-order.ts';
import { pairScore } from './pair-score.ts';
import { profileOf, type Profile } from './profile.ts';
import { addressOf, relate } from './relate.ts';
import type { Link, LinkDecision } from './relation.ts';
import { standingWords } from './standing-words.ts';
import { finish, type Steps } from './steps.ts';
import { TermTable } from './term-table.ts';
import { statisticsOf } from './term-weights.ts';

/** Mean score between two large groups of articles from which on they are on one event. */
const THRESHOLD = 0.07;
/** By how much a single pair must exceed it: the error of a mean falls with the square root of its number of pairs. */
const DOUBT = 0.5;

const needed = (pairs: number): number => THRESHOLD * (1 + DOUBT / Math.sqrt(pairs));

/**
 * Links of a set of articles, sorted by ids: two are linked when they fall into one cluster of coverage, or when the
 * reader said so. The order of `articles` changes nothing.
 */
export function linkArticles(articles: readonly AnalysedArticle[], options: CrossCheckOptions = {}): Link[] {
  return finish(linkSteps(articles, options));
}

/** `linkArticles`, with a pause after each article. */
export function* linkSteps(articles: readonly AnalysedArticle[], options: CrossCheckOptions = {}): Steps<Link[]> {
  const sorted = [...articles].toSorted(byId);
  const scores = yield* scoreSteps(sorted, options.statistics ?? statisticsOf(sorted));
  for (const [i, j] of standingWords(sorted)) (scores[j] as Float64Array)[i] = 0;
  for (const [i, j] of pagesSeenTwice(sorted)) (scores[j] as Float64Array)[i] = 1;
  const score = (i: number, j: number): number => (scores[Math.max(i, j)] as Float64Array)[Math.min(i, j)] as number;
  const decided = constraintsOf(sorted, options.decisions ?? []);
  const linked = new Set(averageLink(sorted.length, score, needed, decided).flatMap((c) => c.flatMap((i) => c.map((j) => pair(i, j)))));
  for (const [i, j] of decided.together) linked.add(pair(i, j));
  for (const [i, j] of decided.apart) linked.delete(pair(i, j));
  const links: Link[] = [];
  for (const [i, a] of sorted.entries()) {
    for (const [k, b] of sorted.slice(i + 1).entries()) {
      const j = i + 1 + k;
      if (linked.has(pair(i, j))) links.push({ a: a.id, b: b.id, relation: relate(a, b), score: score(i, j) });
    }
    yield;
  }
  return links;
}

/** Each article's scores with those before it. */
function* scoreSteps(articles: readonly AnalysedArticle[], statistics: LibraryStatistics): Steps<Float64Array[]> {
  const table = new TermTable(statistics);
  const profiles: Profile[] = [];
  const scores: Float64Array[] = [];
  for (const article of articles) {
    const own = profileOf(article, table);
    scores.push(Float64Array.from(profiles, (other) => pairScore(own, other)));
    profiles.push(own);
    yield;
  }
  return scores;
}

/** Index pairs, smaller first, of articles that stand at one address. */
function pagesSeenTwice(sorted: readonly AnalysedArticle[]): (readonly [number, number])[] {
  const seen = new Map<string, number[]>();
  sorted.forEach((article, i) => {
    const address = addressOf(article);
    if (address !== null) seen.set(address, [...(seen.get(address) ?? []), i]);
  });
  return [...seen.values()].flatMap((same) => same.flatMap((j, k) => same.slice(0, k).map((i) => [i, j] as const)));
}

const pair = (i: number, j: number): string => `${Math.min(i, j)} ${Math.max(i, j)}`;

/** The reader's decisions by index; of several on one pair the last counts. */
function constraintsOf(sorted: readonly AnalysedArticle[], decisions: readonly LinkDecision[]): Constraints {
  const index = new Map(sorted.map((a, i) => [a.id, i]));
  const last = new Map<string, readonly [number, number, LinkDecision['decision']]>();
  for (const { a, b, decision } of decisions) {
    const [i, j] = [index.get(a), index.get(b)];
    if (i !== undefined && j !== undefined && i !== j) last.set(pair(i, j), [Math.min(i, j), Math.max(i, j), decision]);
  }
  const all = [...last.values()].toSorted(([a, b], [c, d]) => a - c || b - d);
  const of = (wanted: LinkDecision['decision']): (readonly [number, number])[] => all.flatMap(([i, j, d]) => (d === wanted ? [[i, j] as const] : []));
  return { together: of('same-event'), apart: of('other-event') };
}
