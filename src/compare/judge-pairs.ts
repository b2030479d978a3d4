import type { AnalysedArticle } from './cross-check-result.ts';
import { keyedSides, rowsOf, type NumberedSide, type Row } from './key-rows.ts';
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
export function judgePairs(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean, rules: readonly Rule[], comparison: Comparison, focus: string | null = null): Edge[] {
  const pairs = linkTable(articles, linked);
  let count = 0;
  const sides = articles.map((article) => article.analysis.statements.map((statement) => ({ article, statement, number: count++ })));
  return rules.flatMap((rule) => {
    const keyed = keyedSides(sides, rule);
    const judged = new Set<number>();
    const edges: Edge[] = [];
    const judge = (rows: readonly Row[], wanted: (one: AnalysedArticle, other: AnalysedArticle) => boolean): void => {
      for (const row of rows) forPairs(row, (one, other) => wanted(one, other) && pairs.get(one)?.has(other) === true, (a, b) => {
        const pair = a.number * count + b.number;
        if (judged.has(pair)) return;
        judged.add(pair);
        const judgement = rule.judge(a, b, comparison);
        if (judgement) edges.push({ rule, a, b, judgement });
      });
    };
    if (focus === null) judge(rowsOf(keyed), () => true);
    else {
      judge(rowsOf(keyed, (side) => side.article.id === focus), (one, other) => one.id === focus || other.id === focus);
      const involved = new Set<Side>(edges.flatMap((e) => [e.a, e.b]).filter((side) => side.article.id !== focus));
      const among = rowsOf(keyed, (side) => involved.has(side)).map((row) => row.map((own) => own.filter((side) => involved.has(side))).filter((own) => own.length > 0));
      judge(among, (one, other) => one.id !== focus && other.id !== focus);
    }
    return edges;
  });
}

type LinkTable = ReadonlyMap<AnalysedArticle, ReadonlySet<AnalysedArticle>>;

/** Which articles are linked, asked once per pair instead of once per key that two of them share. */
function linkTable(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean): LinkTable {
  return new Map(articles.map((one, i) => [one, new Set(articles.slice(i + 1).filter((other) => linked(one.id, other.id)))]));
}

function forPairs(row: Row, wanted: (one: AnalysedArticle, other: AnalysedArticle) => boolean, visit: (a: NumberedSide, b: NumberedSide) => void): void {
  row.forEach((own, i) => {
    for (let j = i + 1; j < row.length; j++) {
      const others = row[j] as readonly NumberedSide[];
      if (wanted((own[0] as Side).article, (others[0] as Side).article)) for (const a of own) for (const b of others) visit(a, b);
    }
  });
}
