import type { Finding } from '../../compare/finding.ts';
import type { DismissalReason } from './dismissal-reasons.ts';
import type { RequestArgs } from './requests.ts';

/** Longest question that is kept, in code units; far above any. */
const LONGEST = 2000;

/** The message that puts a finding aside: with its question to list it by, and the articles whose event is counted anew. */
export function dismissalOf({ id, question, answers }: Finding, reason: DismissalReason): RequestArgs<'dismiss-finding'> {
  return { finding: id, reason, question: question.slice(0, LONGEST).toWellFormed(), articles: answers.map(({ article }) => article) };
}
