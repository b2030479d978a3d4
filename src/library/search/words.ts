/** A word of a text: folded, and where it stands in UTF-16 code units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Raise it with any change of what counts as a word: the search index of every library is then built anew. */
export const WORDS_VERSION = 1;

/** Longer words are cut, in texts and in queries alike. */
const LONGEST = 40;
/** Initials with full stops (U.S., p.m.), or a run of letters and digits; figures keep their separators (3,000). */
const RUN =
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]+)*/gu;
const SIMPLE = /^[a-z0-9]*$/u;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Marks, soft hyphens and joiners (format characters), and the separators of figures and initials. */
const DROPPED = /[\p{M}\p{Cf}.,]/gu;
/** Letters that have no decomposition but that people type without. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ħ: 'h' };
const SPECIAL = /[ßøłđðæœıþħ]/gu;

/** A word as it is looked up: lower case, without accents, separators and ligatures; empty where nothing is left of it. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Nearly all words are like this, and all else costs ten times as much.
  if (lower.length <= LONGEST && SIMPLE.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(DROPPED, '')
    .toLowerCase()
    .replaceAll(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .slice(0, LONGEST);
}

/** Made when first needed: most libraries hold no such script. */
let segmenter: Intl.Segmenter | null = null;

function* segments(run: string, from: number): Generator<Word> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike !== true) continue;
    const word = fold(segment);
    if (word !== '') yield { word, start: from + index, end: from + index + segment.length };
  }
}

/**
 * The words of a text in order. Where words stand apart, runs of letters and digits: `Intl.Segmenter` finds much the same
 * and takes fifty times as long; it is asked only where a script needs it.
 */
export function* wordsOf(text: string): Generator<Word> {
  const unspaced = UNSPACED.test(text);
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (unspaced && UNSPACED.test(run)) yield* segments(run, index);
    else {
      const word = fold(run);
      if (word !== '') yield { word, start: index, end: index + run.length };
    }
  }
}

/** The distinct words of a text, sorted, the first `most` of the text. */
export function distinctWords(text: string, most = Infinity): readonly string[] {
  const words = new Set<string>();
  for (const { word } of wordsOf(text)) {
    if (words.size >= most) break;
    words.add(word);
  }
  return [...words].sort();
}
