import { contentKey, type Choice, type SharedNote, type SharedState, type SharedTag, type TextStamp } from './shared-state.ts';

/**
 * The state that holds the changes of two. It does not matter in which order, how often or in what groups states are merged:
 * all who have seen the same changes have the same state.
 * - Text: the higher version; of two versions made at once the later, then the one whose digest is larger. The other stays in
 *   the history of whoever had it.
 * - Tags and notes: all that either has. Of one tag or note the later change counts, taking away included; of two changes of the
 *   same moment, having it.
 * - Removal: the later of removing and bringing back.
 */
export function mergeStates(a: SharedState, b: SharedState): SharedState {
  return {
    text: laterText(a.text, b.text),
    removed: { ...later(a.removed, b.removed, false) },
    tags: union<SharedTag>(a.tags, b.tags, ({ tag }) => tag, (x, y) => later(x, y, true)),
    notes: union<SharedNote>(a.notes, b.notes, ({ id }) => id, laterNote),
  };
}

/** The text that counts of two. */
export function laterText(a: TextStamp | null, b: TextStamp | null): TextStamp | null {
  if (a === null || b === null) return a ?? b;
  const order = a.version - b.version || a.at - b.at || Number(a.digest > b.digest) - Number(a.digest < b.digest);
  return order >= 0 ? a : b;
}

/** @param tie which of two choices of the same moment counts */
function later<Some extends Choice>(a: Some, b: Some, tie: boolean): Some {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.is === tie ? a : b;
}

function laterNote(a: SharedNote, b: SharedNote): SharedNote {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return contentKey(a.content) >= contentKey(b.content) ? a : b;
}

function union<Item>(a: readonly Item[], b: readonly Item[], key: (item: Item) => string, choose: (a: Item, b: Item) => Item): readonly Item[] {
  const all = new Map(a.map((item) => [key(item), item]));
  for (const item of b) {
    const other = all.get(key(item));
    all.set(key(item), other === undefined ? item : choose(other, item));
  }
  return [...all].toSorted(([x], [y]) => (x < y ? -1 : Number(x > y))).map(([, item]) => item);
}
