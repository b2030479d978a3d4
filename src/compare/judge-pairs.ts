import { finish, type Steps } from '../coverage/steps.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import { byKind, keyedSides, rowsOf, type NumberedSide, type Row } from './key-rows.ts';
import type { Comparison, Judgement, Rule, Side } from './rule.ts';

/** A judged pair of statements. `a` is of the article with the smaller id. */
export interface Edge {
  readonly rule: Rule;
  readonly a: Side;
  readonly b: Side;
  readonly judgement: Judgement;
}

/**
 * Joins the statements of linked articles on their keys and has each pair judged by its rule, in a fixed order. With a
 * `focus`, an article's id, statements of other articles are judged against each other only when the focus has something
 * to do with both: what nobody will see is not compared.
 */
export function judgePairs(...args: Parameters<typeof judgeSteps>): Edge[] {
  return finish(judgeSteps(...args));
}

/** `judgePairs`, with pauses between the pairs of articles that share a key. */
export function* judgeSteps(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean, rules: readonly Rule[], comparison: Comparison, focus: string | null = null): Steps<Edge[]> {
  const pairs = linkTable(articles, linked);
  let count = 0;
  const sides = articles.map((article) => byKind(article.analysis.statements.map((statement) => ({ article, statement, number: count++ }))));
  const all: Edge[] = [];
  for (const rule of rules) {
    const keyed = keyedSides(sides, rule);
    const judged = new Set<number>();
    const edges: Edge[] = [];
    function* judge(rows: readonly Row[], pairsIn: (row: Row) => Iterable<Pair>): Steps<void> {
      for (const row of rows) for (const [own, others] of pairsIn(row)) {
        if (pairs.get((own[0] as Side).article)?.has((others[0] as Side).article) !== true) continue;
        for (const a of own) for (const b of others) {
          const pair = a.number * count + b.number;
          if (judged.has(pair)) continue;
          judged.add(pair);
          const judgement = rule.judge(a, b, comparison);
          if (judgement) edges.push({ rule, a, b, judgement });
        }
        yield;
      }
    }
    if (focus === null) yield* judge(rowsOf(keyed), allPairs);
    else {
      yield* judge(rowsOf(keyed, (side) => side.article.id === focus), (row) => pairsWith(row, focus));
      const involved = new Set<Side>(edges.flatMap((e) => [e.a, e.b]).filter((side) => side.article.id !== focus));
      const among = rowsOf(keyed, (side) => involved.has(side)).map((row) => row.map((own) => own.filter((side) => involved.has(side))).filter((own) => own.length > 0));
      yield* judge(among, allPairs);
    }
    for (const edge of edges) all.push(edge); // too many to be spread into arguments
    yield;
  }
  return all;
}

type LinkTable = ReadonlyMap<AnalysedArticle, ReadonlySet<AnalysedArticle>>;

/** Which articles are linked, asked once per pair instead of once per key that two of them share. */
function linkTable(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean): LinkTable {
  return new Map(articles.map((one, i) => [one, new Set(articles.slice(i + 1).filter((other) => linked(one.id, other.id)))]));
}

type Pair = readonly [readonly NumberedSide[], readonly NumberedSide[]];

function* allPairs(row: Row): Generator<Pair, void, undefined> {
  for (const [i, own] of row.entries()) for (let j = i + 1; j < row.length; j++) yield [own, row[j] as readonly NumberedSide[]];
}

/** The pairs that one article is in, in the order in which they come among all. */
function pairsWith(row: Row, focus: string): Pair[] {
  const at = row.findIndex((own) => own[0]?.article.id === focus);
  const own = row[at];
  return own ? row.flatMap((others, i): Pair[] => (i < at ? [[others, own]] : i > at ? [[own, others]] : [])) : [];
}
