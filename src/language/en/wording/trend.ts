import type { Statement } from '../../../claims/statement.ts';

/** "Did tech stocks rise or fall?" from what moved, as one side names it. */
export function trendQuestion({ subject }: Statement): string {
  const text = subject?.text ?? 'it';
  return `Did ${/^(?:the|an?|its|their)\b/i.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : subject?.name === text ? text : text.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())} rise or fall?`;
}
