import type { Finding } from '../../../compare/finding.ts';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import type { Voice } from '../../findings/voice.ts';
import { voicesOf } from '../../findings/voices-of.ts';
import type { SourceColumn } from './columns.ts';
import { letterOf } from './letter.ts';

/** What one source answers in one way: the article quoted, and others of the source that say the same. */
export interface CellAnswer {
  readonly voice: Voice;
  /** Number of further articles of the source with this answer. */
  readonly more: number;
  /** The same for all that answer the same in the row; null where there is only one answer. */
  readonly letter: string | null;
}

/** A question with its answers by the number of their origin. */
export interface QuestionRow {
  readonly finding: Finding;
  /** Letters by the number of the answers' group; empty where there is only one answer. */
  readonly letters: ReadonlyMap<number, string>;
  readonly cells: ReadonlyMap<number, readonly CellAnswer[]>;
}

/** Sets a finding's answers under their sources. In a cell what still stands comes first; letters follow the columns. */
export function rowOf(finding: Finding, columns: readonly SourceColumn[], cards: readonly ArticleCard[]): QuestionRow {
  const voices = voicesOf(finding, null, cards);
  const sorted = columns.map(({ origin, cards: own }) => ({
    id: origin.id,
    sets: sameAnswers(own.flatMap((card) => voices.filter((voice) => voice.card.id === card.id))),
  }));
  const groups = [...new Set(sorted.flatMap(({ sets }) => sets.map(([first]) => first.answer.group)))];
  const letters = new Map(groups.length > 1 ? groups.map((group, at) => [group, letterOf(at)] as const) : []);
  const cells = sorted
    .filter(({ sets }) => sets.length > 0)
    .map(({ id, sets }) => [id, sets.map(([voice, ...others]) => ({ voice, more: others.length, letter: letters.get(voice.answer.group) ?? null }))] as const);
  return { finding, letters, cells: new Map(cells) };
}

type Voices = readonly [Voice, ...Voice[]];

/** Voices of one source, in its order, in sets that say the same and stand, or are replaced, alike. */
function sameAnswers(voices: readonly Voice[]): readonly Voices[] {
  const sets = new Map<string, [Voice, ...Voice[]]>();
  for (const voice of voices) {
    const key = `${voice.answer.superseded ? 1 : 0} ${voice.answer.group}`;
    const set = sets.get(key);
    if (set) set.push(voice);
    else sets.set(key, [voice]);
  }
  return [...sets.values()].toSorted(([a], [b]) => Number(a.answer.superseded) - Number(b.answer.superseded));
}
