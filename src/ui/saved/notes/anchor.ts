import { quoteFinder } from '../../../article/quote-finder.ts';
import type { Span } from '../../../claims/statement.ts';
import type { Annotation } from '../../../library/annotation.ts';

/** A highlight with its place in the text shown. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly span: Span;
}

/** The reader's highlights against one version of the text. */
export interface Anchored {
  /** In reading order. */
  readonly found: readonly PlacedAnnotation[];
  /** Those whose words this version does not hold. */
  readonly lost: readonly Annotation[];
}

/** Finds the highlights in a version of the text: where they were made, or, in another text, by their words and what stands around them. */
export function anchorAll(text: string, sha256: string, annotations: readonly Annotation[]): Anchored {
  const find = quoteFinder(text);
  const found: PlacedAnnotation[] = [];
  const lost: Annotation[] = [];
  for (const annotation of annotations) {
    const { quote, start } = annotation;
    const unmoved = annotation.sha256 === sha256 && text.startsWith(quote, start);
    const span = unmoved ? { start, end: start + quote.length } : find(annotation);
    if (span) found.push({ annotation, span });
    else lost.push(annotation);
  }
  return { found: found.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), lost };
}
