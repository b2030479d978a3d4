import { LIMITS } from '../limits.ts';
import { laterText } from './merge-states.ts';
import { contentKey, type NoteContent, type SharedNote, type SharedState, type SharedTag, type TextStamp } from './shared-state.ts';

/** Most tags and notes that a state remembers, those taken away included. */
export const MOST_TAGS = 1000;
export const MOST_NOTES = 2000;

/** A highlight or note as a clipping has it. */
export interface OwnNote {
  readonly id: string;
  /** When it was changed, in epoch milliseconds. */
  readonly at: number;
  readonly content: NoteContent;
}

/** A clipping as it is, as far as it is shared. */
export interface Snapshot {
  readonly removed: boolean;
  /** `articleDigest` of its newest text. */
  readonly digest: string;
  /** When that was saved, in epoch milliseconds. */
  readonly savedAt: number;
  readonly tags: readonly string[];
  /** Null where notes are not shared: those of others then stay as they are. */
  readonly notes: readonly OwnNote[] | null;
}

/**
 * Of the text that a clipping has: one that is known, or else a text that the reader put on top of all that are. It is as old as its
 * saving: what else the reader changed since makes it no newer than another's.
 */
export function textHere(state: TextStamp | null, here: TextStamp | null, { digest, savedAt: at }: Pick<Snapshot, 'digest' | 'savedAt'>): TextStamp {
  const known = [state, here].find((one) => one?.digest === digest);
  return known ?? { version: Math.max(state?.version ?? 0, here?.version ?? 0) + 1, at, digest };
}

/**
 * The state after the reader's own changes: what the clipping has more or less than the state says. What is the same keeps its
 * stamp, so that a clipping without changes gives the same state.
 * @param at when the reader changed it last, in epoch milliseconds
 * @param here of the clipping's text, where the state tells of another: see `SharedRow.here`
 */
export function advanceState(state: SharedState, snapshot: Snapshot, at: number, here: TextStamp | null): SharedState {
  const { removed, tags, notes } = snapshot;
  const text = textHere(state.text, here, snapshot);
  return {
    // Who shares its text says which one that is; a removal goes on telling of the newest that there was.
    text: removed ? laterText(state.text, text) : text,
    removed: removed === state.removed.is ? state.removed : { at: after(state.removed, at), is: removed },
    tags: advanceTags(state.tags, tags, at),
    notes: notes === null ? state.notes : advanceNotes(state.notes, notes, at),
  };
}

/** A change is later than the one that it changes, even where this clock is behind. */
export const after = (before: { readonly at: number } | undefined, at: number): number => Math.max(at, (before?.at ?? 0) + 1);

function advanceTags(before: readonly SharedTag[], tags: readonly string[], at: number): readonly SharedTag[] {
  const known = new Map(before.map((one) => [one.tag, one]));
  // A clipping that is full may lack a tag for want of room, and nobody took it off.
  const full = tags.length >= LIMITS.tags;
  for (const tag of tags) {
    const one = known.get(tag);
    if (one?.is !== true && (one !== undefined || known.size < MOST_TAGS)) known.set(tag, { tag, at: after(one, at), is: true });
  }
  for (const one of before) if (one.is && !full && !tags.includes(one.tag)) known.set(one.tag, { ...one, at: after(one, at), is: false });
  return sorted(known);
}

function advanceNotes(before: readonly SharedNote[], notes: readonly OwnNote[], at: number): readonly SharedNote[] {
  const known = new Map(before.map((one) => [one.id, one]));
  const full = notes.length >= LIMITS.annotations;
  for (const { id, at: changed, content } of notes) {
    const one = known.get(id);
    const same = one !== undefined && contentKey(one.content) === contentKey(content);
    if (!same && (one !== undefined || known.size < MOST_NOTES)) known.set(id, { id, at: after(one, changed), content });
  }
  const present = new Set(notes.map(({ id }) => id));
  for (const one of before) if (one.content !== null && !full && !present.has(one.id)) known.set(one.id, { id: one.id, at: after(one, at), content: null });
  return sorted(known);
}

function sorted<Item>(items: ReadonlyMap<string, Item>): readonly Item[] {
  return [...items].toSorted(([x], [y]) => (x < y ? -1 : Number(x > y))).map(([, item]) => item);
}
