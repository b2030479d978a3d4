import { LABELS, type Finding, type Label } from '../../../compare/finding.ts';
import type { Span } from '../../../claims/statement.ts';
import type { HighlightColour } from '../../../library/annotation.ts';
import type { PlacedAnnotation } from '../notes/anchor.ts';

/** Something that lies on a stretch of the text. */
export type Layer =
  | { readonly kind: 'finding'; readonly anchor: string; readonly label: Label; readonly span: Span }
  | { readonly kind: 'highlight'; readonly anchor: string; readonly colour: HighlightColour; readonly span: Span };

/** Where one finding is told in the article being read. */
export interface OwnPlace {
  /** Names the finding's place on this page; no space in it. */
  readonly anchor: string;
  readonly finding: Finding;
  readonly span: Span;
  readonly inTitle: boolean;
}

/** Where the article itself speaks to its findings, in reading order, the headline first. */
export function ownPlaces(article: string, findings: readonly Finding[]): readonly OwnPlace[] {
  const places = findings.flatMap((finding): OwnPlace[] => {
    const own = finding.answers.find((answer) => answer.article === article);
    return own ? [{ anchor: `f${finding.id}`, finding, span: own.span, inTitle: own.inTitle }] : [];
  });
  return places.toSorted((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.span.start - b.span.start || rank(a) - rank(b));
}

function rank({ finding }: OwnPlace): number {
  return LABELS.indexOf(finding.label);
}

/** Anchor of a highlight on this page. */
export function highlightAnchor(id: string): string {
  return `n${id}`;
}

/** What lies on the text: the sentences of findings, and the reader's highlights. */
export function layersOf(places: readonly OwnPlace[], highlights: readonly PlacedAnnotation[]): readonly Layer[] {
  return [
    ...places.filter(({ inTitle }) => !inTitle).map(({ anchor, finding, span }): Layer => ({ kind: 'finding', anchor, label: finding.label, span })),
    ...highlights.map(({ annotation, span }): Layer => ({ kind: 'highlight', anchor: highlightAnchor(annotation.id), colour: annotation.colour, span })),
  ];
}

/** The strongest label among layers; null where no finding is one of them. */
export function strongest(layers: readonly Layer[]): Label | null {
  return LABELS.find((label) => layers.some((layer) => layer.kind === 'finding' && layer.label === label)) ?? null;
}
