import type { Annotation } from '../annotation.ts';

/** A choice that anyone can change: the later change counts. */
export interface Choice {
  /** When it was made, in epoch milliseconds; later than any choice that was known then, whatever the clock says. */
  readonly at: number;
  readonly is: boolean;
}

/** Which text of an article counts. */
export interface TextStamp {
  /** Counts up with each text; a text made on top of another has the higher number. */
  readonly version: number;
  readonly at: number;
  /** See `articleDigest`. */
  readonly digest: string;
}

/** What a highlight or note is among several readers: no clipping, whose ids differ. */
export type NoteContent = Omit<Annotation, 'id' | 'clipping' | 'changedAt'>;

/** A highlight or note, or that it was taken away. */
export interface SharedNote {
  readonly id: string;
  readonly at: number;
  readonly content: NoteContent | null;
}

/** A tag, or that it was taken off. */
export interface SharedTag extends Choice {
  readonly tag: string;
}

/**
 * What those who share an article agree on beside its text. Two states join into one that holds the changes of both:
 * see `mergeStates`. Tags are sorted by name, notes by id, so that equal states are equal as JSON.
 */
export interface SharedState {
  readonly text: TextStamp | null;
  readonly removed: Choice;
  readonly tags: readonly SharedTag[];
  readonly notes: readonly SharedNote[];
}

/** Nothing is known yet. */
export const NOTHING_SHARED: SharedState = { text: null, removed: { at: 0, is: false }, tags: [], notes: [] };

/** Whether two states say the same. */
export function sameState(a: SharedState, b: SharedState): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** In one order of fields, whoever made it. */
function plain({ text, removed, tags, notes }: SharedState): unknown {
  return [
    text && [text.version, text.at, text.digest], removed.at, removed.is,
    tags.map(({ tag, at, is }) => [tag, at, is]), notes.map(({ id, at, content }) => [id, at, contentKey(content)]),
  ];
}

/** A note as one string: equal for equal notes, and the order between two of the same moment. */
export function contentKey(content: NoteContent | null): string {
  if (content === null) return '';
  const { quote, prefix, suffix, sha256, start, colour, note, createdAt } = content;
  return JSON.stringify([note, colour, quote, prefix, suffix, sha256, start, createdAt]);
}
