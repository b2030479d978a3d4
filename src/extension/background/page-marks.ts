import type { Span } from '../../claims/statement.ts';
import { LABELS, type Finding } from '../../compare/finding.ts';
import type { Mark } from '../messages/page-requests.ts';

/** Code units of context on either side that tell equal quotations apart. */
const CONTEXT = 64;

/** A stretch of an article's text with its surroundings, to be found again in the page. */
export function quoteWithContext(text: string, { start, end }: Span): { quote: string; prefix: string; suffix: string } {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Sentences of the article `id` to mark: each once, by the strongest label among its findings, weakest label first. */
export function pageMarks(id: string, text: string, findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  const strongestFirst = findings.toSorted((a, b) => LABELS.indexOf(a.label) - LABELS.indexOf(b.label));
  for (const { label, answers } of strongestFirst) {
    for (const { article, span, quote, inTitle } of answers) {
      if (article !== id) continue;
      const place = `${inTitle}:${span.start}-${span.end}`;
      if (marks.has(place)) continue;
      marks.set(place, { label, ...(inTitle ? { quote, prefix: '', suffix: '' } : quoteWithContext(text, span)) });
    }
  }
  return [...marks.values()].toReversed();
}
