import type { Sentence } from '../../text/document.ts';

/** Token range between quotation marks, inside one sentence. */
export interface Quoted {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/**
 * Stretches between single quotation marks, as many British outlets set them, in a sentence without double ones. A mark is
 * told from an apostrophe by the space beside it: it opens behind one and closes before one. A mark that never closes in
 * its sentence quotes to its end only where it opens the sentence. Gets wrong: a plural's possessive inside a quotation.
 */
export function singlyQuoted(sentence: Sentence): Quoted[] {
  const { tokens } = sentence;
  if (tokens.some((t) => /^[“”"]$/.test(t.text))) return [];
  const out: Quoted[] = [];
  let first = -1;
  tokens.forEach((t, i) => {
    if (!/^['‘’]$/.test(t.text)) return;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const [behindSpace, beforeSpace] = [!before || before.end < t.start, !next || next.start > t.end || /^[,.;:!?)]$/.test(next.text)];
    if (first < 0 && t.text !== '’' && behindSpace && !beforeSpace) first = i + 1;
    else if (first >= 0 && i > first && beforeSpace && !behindSpace) {
      out.push({ sentence, first, last: i - 1 });
      first = -1;
    }
  });
  if (first === 1) out.push({ sentence, first, last: tokens.length - 1 });
  return out;
}
