import { rootOf } from '../language/en/root.ts';
import { oncePer } from '../language/once-per.ts';
import { PLAIN_WORDS } from '../language/en/lexicon/plain-words.ts';

/** Telling words in common, and their share of the shorter remark. */
const FEWEST = 5;
const SHARE = 0.4;

/**
 * Whether two remarks speak of one thing in words of their own: many telling stems in common, in whatever order ("we will
 * rebuild the harbour wall in stone before winter" / "before winter comes, a wall of stone will stand round the rebuilt
 * harbour"). Symmetric. Words folded, as quoted.
 */
export function kindredRemarks(a: readonly string[], b: readonly string[]): boolean {
  const [p, q] = [stems(a), stems(b)];
  if (Math.min(p.size, q.size) < FEWEST) return false;
  const shared = [...p].filter((w) => q.has(w)).length;
  return shared >= FEWEST && shared >= SHARE * Math.min(p.size, q.size);
}

const stems: (words: readonly string[]) => ReadonlySet<string> = oncePer((words) => new Set(words.filter((w) => /^\p{L}{3,}/u.test(w) && !PLAIN_WORDS.has(w)).map(rootOf)));
