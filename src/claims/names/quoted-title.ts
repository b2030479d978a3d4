import type { Token } from '../../language/language.ts';

/** Small words that a title leaves in lower case ("Lord of the Rings", "Murder on the Orient Express"). */
const SMALL = /^(?:an?|the|of|in|on|at|to|for|from|with|by|and|or|vs?\.?|&|['’]s)$/;
const OPENING = /^[“"‘]$/;
const CLOSING = /^[”"’]$/;
/** A longer run in quotation marks is a headline or a remark. */
const LONGEST = 8;

/**
 * The last token of a title that stands alone in quotation marks and begins at `first`: two words or more, with capitals but for
 * the small ones between. Null for anything else: a remark in quotation marks has words in lower case.
 */
export function quotedTitle(tokens: readonly Token[], first: number): number | null {
  if (!OPENING.test(tokens[first - 1]?.text ?? '')) return null;
  let last = first - 1;
  let capitals = 0;
  for (let i = first; i < tokens.length && i < first + LONGEST; i++) {
    const t = tokens[i] as Token;
    const closes = CLOSING.test(t.text) || (/^[,.]$/.test(t.text) && CLOSING.test(tokens[i + 1]?.text ?? ''));
    if (closes) return capitals > 1 && last === i - 1 ? last : null;
    if (/^\p{Lu}/u.test(t.text) && t.pos !== 'PRON') [last, capitals] = [i, capitals + 1];
    else if (i === first || !SMALL.test(t.lower)) return null;
  }
  return null;
}
