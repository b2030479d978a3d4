import { foldName } from '../../../language/fold-name.ts';
import type { Document, Sentence } from '../../text/document.ts';
import type { Quoted } from './singly-quoted.ts';

/** Stretches between quotation marks; marks left open run on to the end of their paragraph. */
export function quotedIn(document: Document): Quoted[] {
  const out: Quoted[] = [];
  let open = false;
  let paragraph = -2;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    let first = open ? 0 : -1;
    sentence.tokens.forEach((t, i) => {
      const opens = t.text === '“' || (t.text === '"' && !open);
      const closes = t.text === '”' || (t.text === '"' && open);
      if (opens) first = i + 1;
      if (closes && first >= 0 && i > first) out.push({ sentence, first, last: i - 1 });
      if (closes) first = -1;
      if (opens || closes) open = opens;
    });
    if (open && first >= 0 && first < sentence.tokens.length) out.push({ sentence, first, last: sentence.tokens.length - 1 });
  }
  return out;
}

/** The words of a stretch in order, folded; "…" stands for an ellipsis and "[]" for words that the outlet put in. */
export function quotedWords(sentence: Sentence, first: number, last: number): string[] {
  const words: string[] = [];
  let inserted = false;
  for (let i = first; i <= last; i++) {
    const t = sentence.tokens[i];
    if (!t) continue;
    if (t.text === '[' || t.text === '(') {
      inserted = true;
      words.push('[]');
    } else if (t.text === ']' || t.text === ')') inserted = false;
    else if (/^(?:…|\.{2,})$/.test(t.text)) words.push('…');
    else if (t.text === '&') words.push('and');
    else if (!inserted && /[\p{L}\p{N}]/u.test(t.text)) {
      const attached = i > first && sentence.tokens[i - 1]?.end === t.start && /^(?:n['’]t|['’]\p{L}+)$/u.test(t.text);
      const word = foldName(t.text);
      if (attached && words.length > 0) words.push(`${words.pop()}${word}`);
      // "No-one" is "no one" to an account that writes no hyphens.
      else words.push(...word.split(' '));
    }
  }
  return words;
}
