import type { Sourcing } from '../compare/finding.ts';
import { plainWords } from '../claims/fingerprints.ts';
import { sameName } from './names-alike.ts';
import type { Origin } from './relation.ts';

/** Who says something in an article: null for the outlet itself. */
export interface Voice {
  readonly article: string;
  readonly speaker: string | null;
}

/**
 * How an agreement is sourced. Two voices stand separately when their articles have different origins and they name
 * different sources, or neither names one; where one does and the other does not, it may be the same source. One pair of
 * separate voices makes the agreement separately sourced; where none is, the lower grade counts.
 */
export function sourcingOf(voices: readonly Voice[], origins: readonly Origin[]): Sourcing {
  const placed = voices.map((voice) => ({ ...voice, ...placeOf(voice.article, origins) }));
  const separate = placed.some((a, i) => placed.slice(i + 1).some((b) => a.origin !== b.origin && independent(a.speaker, b.speaker)));
  if (separate) return 'separately-sourced';
  return new Set(placed.map(({ text }) => text)).size > 1 ? 'same-source' : 'same-text';
}

function placeOf(article: string, origins: readonly Origin[]): { readonly origin: string; readonly text: string } {
  const origin = origins.find(({ articles }) => articles.includes(article));
  const text = origin?.texts.find((ids) => ids.includes(article));
  return { origin: origin?.articles[0] ?? article, text: text?.[0] ?? article };
}

function independent(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const words = new Set(plainWords(b));
  return !sameName(a, b) && !plainWords(a).some((word) => word.length > 3 && words.has(word));
}
