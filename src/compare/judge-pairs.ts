import { finish, type Steps } from '../coverage/steps.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import { byKind, isRaised, keyedAround, keyedSides, keysOf, rowsOf, type NumberedSide, type Row } from './key-rows.ts';
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

/** Pairs that are judged between two pauses: some milliseconds. */
const AT_ONCE = 100;

/** `judgePairs`, with pauses. */
export function* judgeSteps(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean, rules: readonly Rule[], comparison: Comparison, focus: string | null = null): Steps<Edge[]> {
  const pairs = linkTable(articles, linked);
  let count = 0;
  const sides = articles.map((article, place) => byKind(article.analysis.statements.map((statement) => ({ article, statement, number: count++, place }))));
  const at = focus === null ? -1 : articles.findIndex(({ id }) => id === focus);
  const all: Edge[] = [];
  for (const rule of rules) {
    const around = at === -1 ? null : keyedAround(at, sides, rule);
    if (at === -1 ? !isRaised(sides, rule) : around === null) continue;
    const judged = new Set<number>();
    const edges: Edge[] = [];
    let paused = 0;
    const judgeSides = (own: readonly NumberedSide[], others: readonly NumberedSide[]): void => {
      if (pairs[(own[0] as NumberedSide).place]?.[(others[0] as NumberedSide).place] !== true) return;
      for (const a of own) for (const b of others) {
        const pair = a.number * count + b.number;
        if (judged.has(pair)) continue;
        judged.add(pair);
        const judgement = rule.judge(a, b, comparison);
        if (judgement) edges.push({ rule, a, b, judgement });
      }
    };
    /** Judges all pairs of articles in the rows, or those that one article is in; in their order. */
    function* judge(rows: readonly Row[], only: number | null): Steps<void> {
      for (const row of rows) {
        const held = only === null ? -1 : row.findIndex((own) => own[0]?.place === only);
        if (only !== null && held === -1) continue;
        for (let i = 0; i < row.length; i++) for (let j = i + 1; j < row.length; j++) {
          if (held !== -1 && i !== held && j !== held) continue;
          judgeSides(row[i] as readonly NumberedSide[], row[j] as readonly NumberedSide[]);
          if (judged.size < paused + AT_ONCE) continue;
          paused = judged.size;
          yield;
        }
      }
    }
    if (around === null) yield* judge(rowsOf(sides.flatMap((own) => keyedSides(own, rule))), null);
    else {
      yield* judge(around.rows, at);
      const involved = new Set<Side>(edges.flatMap((e) => [e.a, e.b]).filter((side) => side.article.id !== focus));
      if (involved.size > 1) {
        const among = rowsOf(around.keyed, keysOf(around, involved)).map((row) => row.map((own) => own.filter((side) => involved.has(side))).filter((own) => own.length > 0));
        yield* judge(among, null);
      }
    }
    for (const edge of edges) all.push(edge); // too many to be spread into arguments
    yield;
  }
  return all;
}

/** Which articles are linked, by their places, the smaller first: asked once per pair instead of once per key that two of them share. */
function linkTable(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean): readonly (readonly boolean[])[] {
  return articles.map((one, i) => articles.map((other, j) => i < j && linked(one.id, other.id)));
}
