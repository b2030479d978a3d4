import { analysed } from './analysed.ts';
import { align } from '../../src/compare/align.ts';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { informationIn } from '../../src/compare/information.ts';
import { judgePairs, type Edge } from '../../src/compare/judge-pairs.ts';
import type { Rule } from '../../src/compare/rule.ts';

/** Every pair of statements of two articles that a rule has something to say about. */
export function judged(rule: Rule, one: AnalysedArticle, two: AnalysedArticle): readonly Edge[] {
  const articles = [one, two].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return judgePairs(articles, () => true, [rule], { alignment: align(articles), information: informationIn(articles), setAside: () => undefined });
}

/** Labels and questions, sorted: what a test compares. */
export const verdicts = (edges: readonly Edge[]): string[] => edges.map((e) => `${e.judgement.label}: ${e.rule.question(e.a, e.b)}`).toSorted();

/** What a rule says of two texts of one day: labels and questions, sorted. */
export const between = (rule: Rule, one: string, two: string): string[] => verdicts(judged(rule, analysed('a', one), analysed('b', two)));
