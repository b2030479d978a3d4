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

/** Joins the statements of linked articles on their keys and has each pair judged by its rule, in a fixed order. */
export function judgePairs(articles: readonly AnalysedArticle[], linked: (a: string, b: string) => boolean, rules: readonly Rule[], comparison: Comparison): Edge[] {
  return rules.flatMap((rule) => {
    const byKey = new Map<string, Map<AnalysedArticle, Statement[]>>();
    for (const article of articles) for (const statement of article.analysis.statements) {
      if (!rule.kinds.includes(statement.kind)) continue;
      for (const key of rule.keys(statement, article)) {
        const row = byKey.get(key) ?? new Map<AnalysedArticle, Statement[]>();
        row.set(article, [...(row.get(article) ?? []), statement]);
        byKey.set(key, row);
      }
    }
    const judged = new Map<Statement, Set<Statement>>();
    const edges: Edge[] = [];
    for (const row of byKey.values()) {
      const sides = [...row].filter(([, statements]) => statements.length <= MOST_PER_KEY);
      sides.forEach(([one, own], i) => sides.slice(i + 1).forEach(([other, others]) => {
        if (!linked(one.id, other.id)) return;
        for (const s of own) for (const t of others) {
          if (judged.get(s)?.has(t)) continue;
          judged.set(s, (judged.get(s) ?? new Set()).add(t));
          const [a, b] = [{ article: one, statement: s }, { article: other, statement: t }];
          const judgement = rule.judge(a, b, comparison);
          if (judgement) edges.push({ rule, a, b, judgement });
        }
      }));
    }
    return edges;
  });
}
