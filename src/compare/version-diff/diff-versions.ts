import { changedParts, type ChangedParts } from './changed-parts.ts';
import { sentenceChanges, type SentenceChange } from './sentence-changes.ts';
import { sentencesOf } from './sentences-of.ts';
import type { VersionText } from './version-text.ts';

/** Sentences that stand in one block, of the newer version where it has them, else of the older one. */
export interface Passage<Kind extends string = string> {
  readonly kind: Kind;
  readonly sentences: readonly SentenceChange[];
  /** Nothing in it changed. */
  readonly same: boolean;
}

/** How many sentences have what behind them; moved ones count once. */
export interface DiffTally {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
}

/** What one version of an article has made of another. */
export interface VersionDiff<Kind extends string = string> {
  /** The two headlines where they differ, else null. */
  readonly title: ChangedParts | null;
  readonly passages: readonly Passage<Kind>[];
  readonly tally: DiffTally;
}

/**
 * Sets two versions of an article against each other, sentence by sentence, and word by word inside a sentence that both
 * hold in different forms.
 * @param locale BCP 47 tag of the text's language, for its sentences and words
 */
export function diffVersions<Kind extends string>(before: VersionText<Kind>, after: VersionText<Kind>, locale?: string): VersionDiff<Kind> {
  const changes = sentenceChanges(sentencesOf(before, locale), sentencesOf(after, locale), locale);
  const count = (kind: SentenceChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    title: before.title === after.title ? null : changedParts(before.title, after.title, locale),
    passages: passagesOf(changes, before, after),
    tally: { added: count('added'), removed: count('removed'), changed: count('changed'), moved: count('moved-here') },
  };
}

function passagesOf<Kind extends string>(changes: readonly SentenceChange[], before: VersionText<Kind>, after: VersionText<Kind>): readonly Passage<Kind>[] {
  const groups: SentenceChange[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (group && group.some((other) => standTogether(other, change))) group.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((sentences) => {
    const kind = kindOf(sentences, before, after);
    return kind === undefined ? [] : [{ kind, sentences, same: sentences.every((one) => one.kind === 'same') }];
  });
}

/** In one block of the newer version; a sentence that it no longer holds, in one block of the older. */
function standTogether(a: SentenceChange, b: SentenceChange): boolean {
  if ('after' in a && 'after' in b) return a.after === b.after;
  return 'before' in a && 'before' in b && a.before === b.before;
}

function kindOf<Kind extends string>(sentences: readonly SentenceChange[], before: VersionText<Kind>, after: VersionText<Kind>): Kind | undefined {
  for (const one of sentences) if ('after' in one) return after.blocks[one.after]?.kind;
  const [first] = sentences;
  return first && 'before' in first ? before.blocks[first.before]?.kind : undefined;
}
