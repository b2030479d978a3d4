import { ORDINALS } from '../language/en/number-words.ts';
import { NUMBERED, UNCOUNTED_HEADS } from '../language/en/lexicon/numbered.ts';
import type { Sentence } from './text/document.ts';

/** How many words may stand between an ordinal and what it counts ("second deadly car bomb attack"). */
const REACH = 4;
const DAY_OR_MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** What a sentence counts by place in a series, as "attack:2" for "the second attack" and "day:21" for "Day 21". */
export function ordinalsIn(sentence: Sentence): string[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i): string[] => {
    const next = tokens[i + 1];
    if (NUMBERED.has(token.lower) && next && /^\d{1,4}$/.test(next.text)) return [`${token.lower}:${Number(next.text)}`];
    const place = ORDINALS.get(token.lower) ?? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(token.lower)?.[1] ?? 0);
    if (place === 0) return [];
    let head: string | null = null;
    for (let k = i + 1; k < tokens.length && k <= i + REACH; k++) {
      const t = tokens[k];
      if (!t || !/^(?:NOUN|PROPN|ADJ)$/.test(t.pos)) break;
      if (t.pos !== 'ADJ') head = DAY_OR_MONTH.test(t.text) ? null : t.lemma.toLowerCase();
    }
    return head === null || UNCOUNTED_HEADS.has(head) ? [] : [`${head}:${place}`];
  });
}
