import type { Sentence } from '../../text/document.ts';

const TIMES = /^(?:seasons?|years?|months?|weeks?|days?|decades?|quarters?|spans?|periods?|games?|terms?|career|century|centuries|summer|winter|spring|autumn|fall)$/;
/** A noun for a stretch of time, in lower case ("quarter", "seasons"). */
export const isTimeWord = (lower: string): boolean => TIMES.test(lower);

const OPENS = /^(?:in|over|during|since|within|across|throughout|for|per|through)$/;

/**
 * The stretch of time that a count is taken over ("50 games in five seasons"), as written after its preposition; null where
 * the clause names none. Two counts over different stretches are no answers to one question.
 */
export function spanOfTime(sentence: Sentence, from: number, to: number): string | null {
  const { tokens } = sentence;
  for (let k = from; k <= Math.min(to, tokens.length - 1); k++) {
    if (!OPENS.test(tokens[k]?.lower ?? '')) continue;
    for (let n = k + 1; n <= Math.min(k + 5, tokens.length - 1); n++) {
      const t = tokens[n];
      if (!t || t.pos === 'PUNCT' || t.pos === 'VERB') break;
      if (TIMES.test(t.lower)) return tokens.slice(k + 1, n + 1).map((x) => x.lower).join(' ');
    }
  }
  return null;
}
