import type { Statement } from '../claims/statement.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import type { Comparison, Judgement, Rule, Side } from './rule.ts';

/** A judged pair of statements. `a` is of the article with the smaller id. */
export interface Edge {
  readonly rule: Rule;
  readonly a: Side;
  readonly b: Side;
  readonly judgement: Judgement;
}

/** More statements of one article under one key than this say that the key is no question. */
const MOST_PER_KEY = 12;

/** Statements under one key, by article. */
type KeyRow = Map<AnalysedArticle, Statement[]>;

/**
 * Joins the statements of linked articles on their keys and has each pair judged by its rule, in a fixed order. With a
 * `focus`, an article's id, statements of other articles are judged against each other only when the focus has something
 * to do with both: what nobody will see is not compared.
 */
export function judgePairs(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean, rules: readonly Rule[], comparison: Comparison, focus: string | null = null): Edge[] {
  const pairs = linkTable(articles, linked);
  return rules.flatMap((rule) => {
    const rows = [...rowsOf(articles, rule).values()].filter((row) => row.size > 1);
    const judged = new Map<Statement, Set<Statement>>();
    const edges: Edge[] = [];
    const judge = (wanted: (one: AnalysedArticle, other: AnalysedArticle) => boolean, meets: (s: Statement) => boolean): void => {
      for (const row of rows) forPairs(row, pairs, wanted, (one, s, other, t) => {
        if (!meets(s) || !meets(t) || judged.get(s)?.has(t)) return;
        judged.set(s, (judged.get(s) ?? new Set()).add(t));
        const [a, b] = [{ article: one, statement: s }, { article: other, statement: t }];
        const judgement = rule.judge(a, b, comparison);
        if (judgement) edges.push({ rule, a, b, judgement });
      });
    };
    if (focus === null) judge(() => true, () => true);
    else {
      judge((one, other) => one.id === focus || other.id === focus, () => true);
      const involved = new Set(edges.flatMap((e) => [e.a.statement, e.b.statement]));
      judge((one, other) => one.id !== focus && other.id !== focus, (s) => involved.has(s));
    }
    return edges;
  });
}

type LinkTable = ReadonlyMap<AnalysedArticle, ReadonlySet<AnalysedArticle>>;

/** Which articles are linked, asked once per pair instead of once per key that two of them share. */
function linkTable(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean): LinkTable {
  return new Map(articles.map((one, i) => [one, new Set(articles.slice(i + 1).filter((other) => linked(one.id, other.id)))]));
}

function rowsOf(articles: readonly AnalysedArticle[], rule: Rule): Map<string, KeyRow> {
  const byKey = new Map<string, KeyRow>();
  for (const article of articles) for (const statement of article.analysis.statements) {
    if (!rule.kinds.includes(statement.kind)) continue;
    for (const key of rule.keys(statement, article)) {
      const row = byKey.get(key) ?? new Map<AnalysedArticle, Statement[]>();
      const own = row.get(article);
      if (own) own.push(statement);
      else row.set(article, [statement]);
      byKey.set(key, row);
    }
  }
  return byKey;
}

type Visit = (one: AnalysedArticle, s: Statement, other: AnalysedArticle, t: Statement) => void;

function forPairs(row: KeyRow, pairs: LinkTable, wanted: (one: AnalysedArticle, other: AnalysedArticle) => boolean, visit: Visit): void {
  const sides = [...row].filter(([, statements]) => statements.length <= MOST_PER_KEY);
  sides.forEach(([one, own], i) => sides.slice(i + 1).forEach(([other, others]) => {
    if (!wanted(one, other) || !pairs.get(one)?.has(other)) return;
    for (const s of own) for (const t of others) visit(one, s, other, t);
  }));
}
