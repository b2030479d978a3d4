import { plainWords } from './fingerprints.ts';
import type { Sentence } from './text/document.ts';

const OPENS = new Set(['“', '"', '«']);
const CLOSES = new Set(['”', '"', '»']);

/** Words of a sentence that stand in double quotation marks, in plain form; a mark left open quotes to the end. */
export function quotedWords(sentence: Sentence): string[] {
  let inside = false;
  const quoted: string[] = [];
  for (const token of sentence.tokens) {
    if (inside && CLOSES.has(token.text)) inside = false;
    else if (!inside && OPENS.has(token.text)) inside = true;
    else if (inside) quoted.push(token.text);
  }
  return plainWords(quoted.join(' '));
}
