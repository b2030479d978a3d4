import { findingId } from './finding-id.ts';
import type { Finding } from './finding.ts';

/** A reader's decision that a finding is no real difference. */
export interface PutAside {
  /** Id of the finding as it was then. */
  readonly finding: string;
  /** Ids of the articles that it quoted then; empty where they are not known. */
  readonly articles: readonly string[];
}

/**
 * The decision under which a finding stays hidden, or undefined. It is the same finding with the same answers, or with more of them that
 * only take one of its sides: a further article brings it back where it says something else. An article may have changed its id since,
 * as a page does that is saved.
 */
export function putAsideBy<Decision extends PutAside>(finding: Finding, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find((decision) => decision.finding === finding.id || holdsAllSides(finding, decision));
}

function holdsAllSides({ rule, answers }: Finding, decision: PutAside): boolean {
  const known = answers.filter(({ article }) => decision.articles.includes(article));
  const missing = decision.articles.length - known.length;
  if (known.length === 0 || missing > 1 || answers.length <= decision.articles.length) return false;
  const then = missing === 0 ? [known] : answers.filter((answer) => !known.includes(answer)).map((answer) => [...known, answer]);
  const sides = new Set(answers.map(({ group }) => group));
  return then.some((own) => new Set(own.map(({ group }) => group)).size === sides.size && findingId(rule, own) === decision.finding);
}
