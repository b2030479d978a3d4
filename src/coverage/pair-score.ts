import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { cosine, type TermVector } from './term-vector.ts';
import { timeEvidence } from './time-evidence.ts';

/** How much speaks for two articles being on one event, 0 to 1. Symmetric. */
export function pairScore(a: AnalysedArticle, b: AnalysedArticle, x: TermVector, y: TermVector): number {
  return cosine(x, y) * timeEvidence(a, b);
}
