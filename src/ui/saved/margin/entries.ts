import type { Span } from '../../../claims/statement.ts';
import type { PlacedAnnotation } from '../notes/anchor.ts';
import { highlightAnchor, type OwnPlace } from '../text/layers.ts';

/** Something that stands in the margin beside the words that it is about. */
export type Entry =
  | { readonly kind: 'finding'; readonly anchor: string; readonly at: number; readonly place: OwnPlace }
  | { readonly kind: 'note'; readonly anchor: string; readonly at: number; readonly placed: PlacedAnnotation }
  | { readonly kind: 'draft'; readonly anchor: string; readonly at: number; readonly span: Span };

/** Anchor of the note that is being written on words just selected. */
export const DRAFT = 'draft';

/** What the margin may show. */
export interface Matter {
  readonly places: readonly OwnPlace[];
  readonly notes: readonly PlacedAnnotation[];
  /** Words that a new note is being written on. */
  readonly draft: Span | null;
  /** Anchor that the reader is at: a highlight without a note shows its entry only then. */
  readonly current: string | null;
}

/** What stands in the margin, in the order of the text; the headline's findings have no place in it and are left out. */
export function entriesOf({ places, notes, draft, current }: Matter): readonly Entry[] {
  const findings = places.filter(({ inTitle }) => !inTitle).map((place): Entry => ({ kind: 'finding', anchor: place.anchor, at: place.span.start, place }));
  const own = notes.flatMap((placed): Entry[] => {
    const anchor = highlightAnchor(placed.annotation.id);
    return placed.annotation.note !== '' || anchor === current ? [{ kind: 'note', anchor, at: placed.span.start, placed }] : [];
  });
  const drafts: readonly Entry[] = draft ? [{ kind: 'draft', anchor: DRAFT, at: draft.start, span: draft }] : [];
  return [...findings, ...own, ...drafts].toSorted((a, b) => a.at - b.at);
}

/** The headline's own findings. */
export function titleEntries(places: readonly OwnPlace[]): readonly Entry[] {
  return places.filter(({ inTitle }) => inTitle).map((place) => ({ kind: 'finding', anchor: place.anchor, at: -1, place }));
}
