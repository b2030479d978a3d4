import type { Span } from '../../claims/statement.ts';

/** Longest stretch that is named word for word, in code units; of a longer one its first and last words are named. */
const WHOLE = 200;
/** Words that name an end of a long stretch, or what stands before one that occurs twice. */
const WORDS = 6;

const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Address of the original page that opens at a stretch of its text (URL text fragment, WICG "Text Fragments"). Browsers
 * keep this part of an address to themselves: neither the server nor the page's own code is told of it.
 * @param text the article's text, blocks parted by blank lines
 * @param span the stretch, in code units of `text`; it is widened to whole words, since browsers find no parts of words
 */
export function addressAtWords(url: string, text: string, span: Span): string {
  const { start, end } = wholeWords(text, span);
  const words = tidy(text.slice(start, end));
  if (words === '') return url;
  const oneBlock = !text.slice(start, end).includes('\n');
  const whole = words.length <= WHOLE && oneBlock;
  const named = whole ? [words] : [words.split(' ').slice(0, WORDS).join(' '), words.split(' ').slice(-WORDS).join(' ')];
  const twice = text.indexOf(text.slice(start, end)) !== text.lastIndexOf(text.slice(start, end));
  const before = twice ? tidy(text.slice(0, start)).split(' ').slice(-WORDS).join(' ') : '';
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${prefix}${named.map(encode).join(',')}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A hyphen has a meaning of its own in a text fragment, beside the comma and the ampersand, which are encoded anyway. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  const inWord = (at: number): boolean => PART_OF_WORD.test(text[at] ?? '') && PART_OF_WORD.test(text[at - 1] ?? '');
  while (start > 0 && inWord(start)) start--;
  while (end < text.length && inWord(end)) end++;
  return { start, end };
}
