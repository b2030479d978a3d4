import type { Link } from '../coverage/relation.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import type { Finding } from './finding.ts';

/** What changed between two versions of one article. */
export function versionFindings(_articles: readonly AnalysedArticle[], _links: readonly Link[]): Finding[] {
  return [];
}
