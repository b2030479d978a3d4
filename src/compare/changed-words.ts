import type { Span } from '../claims/statement.ts';

/** Where two forms of a sentence differ, as spans in each: from the first to the last word that is not the same. */
export interface ChangedWords {
  readonly before: Span;
  readonly after: Span;
}

interface Word extends Span {
  readonly plain: string;
}

/** The stretch in which two sentences differ; null when their words are the same. Typography and case do not count. */
export function changedWords(before: string, after: string): ChangedWords | null {
  const [x, y] = [wordsIn(before), wordsIn(after)];
  let head = 0;
  while (head < Math.min(x.length, y.length) && x[head]?.plain === y[head]?.plain) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail)?.plain === y.at(-1 - tail)?.plain) tail++;
  if (head === x.length && head === y.length) return null;
  return { before: stretch(x, head, tail), after: stretch(y, head, tail) };
}

/** Words of a text with their offsets, in lower case; figures keep their points and commas. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)]
    .map((m) => ({ plain: m[0].toLowerCase().replaceAll('’', "'"), start: m.index, end: m.index + m[0].length }));
}

/** Where one side only left words out, its stretch is the word before the gap. */
function stretch(words: readonly Word[], head: number, tail: number): Span {
  const last = words.length - tail - 1;
  const [from, to] = head <= last ? [words[head], words[last]] : [words[Math.max(0, head - 1)], words[Math.max(0, head - 1)]];
  return { start: from?.start ?? 0, end: to?.end ?? 0 };
}
