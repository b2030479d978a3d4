import { quoteWithContext } from '../../article/text-quote.ts';
import type { Span } from '../../claims/statement.ts';
import { LABELS, type Finding } from '../../compare/finding.ts';
import type { Mark } from '../messages/page-requests.ts';

/**
 * Sentences of the article `id` to mark: each once, by the strongest label among its findings, weakest label first. A clause
 * of a sentence that a stronger or equal label marks is not marked again.
 */
export function pageMarks(id: string, text: string, findings: readonly Finding[]): Mark[] {
  const marked: Marked[] = [];
  const strongestFirst = findings.toSorted((a, b) => LABELS.indexOf(a.label) - LABELS.indexOf(b.label));
  for (const { label, answers } of strongestFirst) {
    for (const { article, span, quote, inTitle } of answers) {
      if (article !== id || marked.some((one) => one.inTitle === inTitle && holds(one.span, span))) continue;
      const words = inTitle ? { quote, prefix: '', suffix: '' } : quoteWithContext(text, span);
      marked.push({ span, inTitle, mark: { label, ...words } });
    }
  }
  return marked.map(({ mark }) => mark).toReversed();
}

/** A mark and where it stands: in the text, or in the title when `inTitle`. */
interface Marked {
  readonly span: Span;
  readonly inTitle: boolean;
  readonly mark: Mark;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
