import type { CrossCheckResult } from '../compare/cross-check-result.ts';

/** The machine interface's result, stable key order, one trailing newline. */
export function resultJson(result: CrossCheckResult): string {
  const links = result.links.map(({ a, b, relation }) => ({ a, b, relation }));
  const findings = result.findings.map(({ label, kind, question, answers, caveat }) => ({
    label,
    kind,
    question,
    answers: answers.map(({ article, group, quote, value, by }) => ({ article, group, quote, value, by })),
    caveat,
  }));
  return `${JSON.stringify({ links, findings }, null, 1)}\n`;
}
