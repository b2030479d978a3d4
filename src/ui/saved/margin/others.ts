import type { Side } from '../../findings/finding-row.ts';
import type { Voice } from '../../findings/voice.ts';

/** The other accounts of a finding: those in sight, and those behind a fold. */
export interface Others {
  readonly shown: readonly Voice[];
  readonly folded: readonly Voice[];
}

/**
 * What others say to a finding of the article being read: the first voice of every side that differs from its own, the
 * rest folded. Where all agree, all are shown.
 */
export function othersOf(sides: readonly Side[], agree: boolean): Others {
  const voices = sides.flatMap((side) => side.shown.concat(side.folded)).flatMap((voice) => [voice, ...voice.earlier]);
  const others = voices.filter(({ onPage }) => !onPage);
  if (agree) return { shown: others, folded: [] };
  const own = voices.find(({ onPage }) => onPage)?.answer.group;
  const groups = new Set<number>(own === undefined ? [] : [own]);
  const shown = others.filter(({ answer }) => !groups.has(answer.group) && groups.add(answer.group));
  return { shown, folded: others.filter((voice) => !shown.includes(voice)) };
}
