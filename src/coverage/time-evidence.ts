import type { AnalysedArticle } from '../compare/cross-check-result.ts';

const DAY = 86_400_000;
/** Days at which the tail 1 / (1 + days / SCALE) is down to a half. */
const SCALE = 30;
/** Below 1, so that time stays weak evidence: 30 days apart cost a fifth, a year half. */
const STRENGTH = 0.3;

/** How well two articles fit in time, above 0 to 1; 1 where a date is missing. */
export function timeEvidence(a: AnalysedArticle, b: AnalysedArticle): number {
  const [x, y] = [Date.parse(a.article.published ?? ''), Date.parse(b.article.published ?? '')];
  if (Number.isNaN(x) || Number.isNaN(y)) return 1;
  return (1 + Math.abs(x - y) / DAY / SCALE) ** -STRENGTH;
}
