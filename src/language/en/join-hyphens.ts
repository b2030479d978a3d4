import type { Token } from '../language.ts';
import { isNumberWord } from './number-words.ts';

const HYPHEN = new Set(['-', '‑', '‐']);

/**
 * Joins what the tokeniser splits at hyphens ("co", "-", "founder") to one word with the last part's tag. Chains that start
 * with a number stay apart ("450-pound", "3-year-old"): there each part is a value of its own.
 */
export function joinHyphens(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let last = i;
    while (touches(tokens, last)) last += 2;
    const first = tokens[i] as Token;
    if (last === i || first.pos === 'NUM' || /^\p{N}/u.test(first.text) || isNumberWord(first.lower)) {
      for (let k = i; k <= last; k++) out.push(tokens[k] as Token);
    } else {
      const end = tokens[last] as Token;
      const parts = tokens.slice(i, last + 1);
      const text = parts.map((t) => t.text).join('');
      const stem = parts.slice(0, -1).map((t) => t.lower).join('');
      const proper = parts.some((t) => t.pos === 'PROPN') && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(end.text);
      const participle = end.pos === 'VERB' && /(?:ed|ing|en)$/.test(end.lower);
      // "the break-in at", "a run-up to": a particle behind a determiner closes a noun.
      const noun = end.pos === 'ADP' && /^(?:DET|ADJ|NUM)$/.test(tokens[i - 1]?.pos ?? '') && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.pos ?? '');
      out.push({ text, lower: text.toLowerCase(), lemma: stem + end.lemma, pos: proper ? 'PROPN' : participle ? 'ADJ' : noun ? 'NOUN' : end.pos, start: first.start, end: end.end });
    }
    i = last;
  }
  return out;
}

function touches(tokens: readonly Token[], at: number): boolean {
  const [a, hyphen, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return !!a && !!hyphen && !!b && HYPHEN.has(hyphen.text) && a.end === hyphen.start && hyphen.end === b.start && /[\p{L}\p{N}]/u.test(a.text) && /[\p{L}\p{N}]/u.test(b.text);
}
