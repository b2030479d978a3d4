import type { Finding } from '../../compare/finding.ts';
import type { ArticleCard } from '../../extension/messages/check-view.ts';
import { compareVoices, timeOf, type Voice } from './voice.ts';
import { foldSuperseded, voicesOf } from './voices-of.ts';

/** Articles that say the same: the ones shown, and those folded under "and 2 more say the same". */
export interface Side {
  readonly group: number;
  readonly shown: readonly Voice[];
  readonly folded: readonly Voice[];
  /** Place among the versions of a changed fact; null where order is not the point, or not known. */
  readonly turn: 'earlier' | 'later' | null;
}

/**
 * Arranges a finding's answers for reading. The page's own side, where a page is being read, comes first, the others by the time of their first
 * article; where something changed, the superseded side does. A lone side shows two articles, since an agreement needs
 * both to be seen.
 */
export function sidesOf(finding: Finding, page: ArticleCard | null, articles: readonly ArticleCard[]): readonly Side[] {
  const changed = finding.label === 'changed';
  const all = voicesOf(finding, page, articles);
  const voices = changed ? all : foldSuperseded(all);
  const groups = [...new Set(voices.map((voice) => voice.answer.group))];
  const members = groups.map((group) => voices.filter((voice) => voice.answer.group === group).toSorted(compareVoices));
  const ordered = members.toSorted(changed ? byTurn : byFirst);
  const inTurn = changed && ordered.some(isPast) && !ordered.every(isPast);
  const atOnce = ordered.length === 1 ? 2 : 1;
  return ordered.map((side) => ({
    group: side[0]?.answer.group ?? 0,
    shown: side.slice(0, atOnce),
    folded: side.slice(atOnce),
    turn: inTurn ? (isPast(side) ? 'earlier' : 'later') : null,
  }));
}

function isPast(side: readonly Voice[]): boolean {
  return side.every((voice) => voice.answer.superseded);
}

function byTurn(a: readonly Voice[], b: readonly Voice[]): number {
  if (isPast(a) !== isPast(b)) return isPast(a) ? -1 : 1;
  return Math.min(...a.map(timeOf)) - Math.min(...b.map(timeOf)) || byFirst(a, b);
}

function byFirst([a]: readonly Voice[], [b]: readonly Voice[]): number {
  return a && b ? compareVoices(a, b) : 0;
}
