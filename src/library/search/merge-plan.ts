import type { SearchMerge, SearchSegmentRow } from '../database/rows.ts';

/** So many segments of a level become one of the next: sizes go up as 64, 512, 4,096 … */
const WIDTH = 8;
/** A segment of which more than this share is dead is written anew without them. */
const MOST_DEAD = 0.3;

/** What makes a merge: which segments, and of which level the new one is. */
interface Plan {
  readonly sources: readonly SearchSegmentRow[];
  readonly level: number;
}

function plan(segments: readonly SearchSegmentRow[], width: number): Plan | null {
  const worn = segments.find(({ size, gone }) => gone > size * MOST_DEAD);
  if (worn !== undefined) return { sources: [worn], level: worn.level };
  for (const level of new Set(segments.map((segment) => segment.level))) {
    const peers = segments.filter((segment) => segment.level === level).sort((a, b) => a.first - b.first || a.id - b.id);
    if (peers.length >= width) return { sources: peers.slice(0, width), level: level + 1 };
  }
  return null;
}

/** The next merge that is due, not begun yet; null where none is. */
export function nextMerge(segments: readonly SearchSegmentRow[], target: number, width = WIDTH): SearchMerge | null {
  const due = plan(segments, width);
  if (due === null) return null;
  const { sources, level } = due;
  return {
    sources: sources.map(({ id }) => id),
    target,
    level,
    first: Math.min(...sources.map(({ first }) => first)),
    dropped: sources.map(({ dead }) => dead),
    field: 'title',
    after: '',
  };
}
