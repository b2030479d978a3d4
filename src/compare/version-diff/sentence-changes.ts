import { diffArrays } from 'diff';
import { changedParts, type Part } from './changed-parts.ts';
import { pairAlike } from './pair-alike.ts';
import type { VersionSentence } from './version-text.ts';

/** What became of a sentence from one version to the other; blocks are numbers in the version that holds it. */
export type SentenceChange =
  | { readonly kind: 'same'; readonly text: string; readonly before: number; readonly after: number }
  | { readonly kind: 'changed'; readonly old: readonly Part[]; readonly now: readonly Part[]; readonly before: number; readonly after: number }
  | { readonly kind: 'added' | 'moved-here'; readonly text: string; readonly after: number }
  | { readonly kind: 'removed' | 'moved-away'; readonly text: string; readonly before: number };

/** Longest search for what two texts have in common, in milliseconds; beyond it they count as wholly different. */
const LONGEST = 2_000;

/** Typography is no change of a sentence: quotation marks, dashes, kinds of space. */
const plain = (text: string): string => text.replace(/[“”„«»]/gu, '"').replace(/[‘’‚]/gu, "'").replace(/[–—]/gu, '-').replace(/\s+/gu, ' ');

/** Every sentence of both versions with what became of it, in reading order; what was cut stands before what took its place. */
export function sentenceChanges(before: readonly VersionSentence[], after: readonly VersionSentence[], locale?: string): readonly SentenceChange[] {
  const [old, now] = [before.map(({ text }) => plain(text)), after.map(({ text }) => plain(text))];
  const found = diffArrays(old, now, { timeout: LONGEST }) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: now.length },
  ];
  const changes: SentenceChange[] = [];
  let [i, j] = [0, 0];
  let [cut, put]: [VersionSentence[], VersionSentence[]] = [[], []];
  const settle = (): void => {
    changes.push(...placeOf(cut, put, locale));
    [cut, put] = [[], []];
  };
  for (const { removed, added, count } of found) {
    if (removed) cut.push(...before.slice(i, (i += count)));
    else if (added) put.push(...after.slice(j, (j += count)));
    else {
      settle();
      for (let n = 0; n < count; n++) {
        const [was, is] = [before[i++], after[j++]];
        if (was && is) changes.push({ kind: 'same', text: is.text, before: was.block, after: is.block });
      }
    }
  }
  settle();
  return withMoves(changes);
}

/** What happened at one place, where some sentences were cut and others put. */
function placeOf(cut: readonly VersionSentence[], put: readonly VersionSentence[], locale?: string): readonly SentenceChange[] {
  const pairs = pairAlike(cut.map(({ text }) => text), put.map(({ text }) => text));
  const changes: SentenceChange[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [cut.length, put.length] as const]) {
    changes.push(...cut.slice(i, x).map(({ text, block }) => ({ kind: 'removed' as const, text, before: block })));
    changes.push(...put.slice(j, y).map(({ text, block }) => ({ kind: 'added' as const, text, after: block })));
    const [was, is] = [cut[x], put[y]];
    if (was && is) {
      const parts = changedParts(was.text, is.text, locale);
      changes.push({ kind: 'changed', old: parts.before, now: parts.after, before: was.block, after: is.block });
    }
    [i, j] = [x + 1, y + 1];
  }
  return changes;
}

/** A sentence cut at one place and put at another, word for word, has only moved. */
function withMoves(changes: readonly SentenceChange[]): readonly SentenceChange[] {
  const texts = (kind: 'added' | 'removed'): Set<string> => new Set(changes.flatMap((change) => (change.kind === kind ? [plain(change.text)] : [])));
  const [added, removed] = [texts('added'), texts('removed')];
  return changes.map((change) => {
    if (change.kind === 'added' && removed.has(plain(change.text))) return { ...change, kind: 'moved-here' };
    if (change.kind === 'removed' && added.has(plain(change.text))) return { ...change, kind: 'moved-away' };
    return change;
  });
}
