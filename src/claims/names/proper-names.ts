import type { Token } from '../../language/language.ts';
import { MONTH_OR_DAY, NAME_LINKS } from '../../language/en/lexicon/closed-class.ts';
import { TITLES } from '../../language/en/lexicon/titles.ts';
import type { Document, Sentence } from '../text/document.ts';
import { textOf } from '../text/document.ts';

/** A proper name in a sentence: token range [first, last], titles before it left out. */
export interface ProperName {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Title or role noun right before the name, lower case ("president"), or null. */
  readonly title: string | null;
}

const bare = (t: Token): string => t.lower.replace(/\.$/, '');
const isTitle = (t: Token | undefined): boolean => t !== undefined && TITLES.has(bare(t));
const capitalised = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text);

/**
 * Runs of capitalised words. A word at the head of a sentence counts only when the article also writes it so elsewhere
 * or the tagger knows it as a name; headline case makes every word of a title suspect, so titles add no names of their own.
 */
export function properNames(document: Document): ProperName[] {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const s of document.sentences) s.tokens.forEach((t, i) => {
    if (/^\p{Ll}/u.test(t.text)) lower.add(t.lower);
    else if (i > 0 && s.index >= 0 && capitalised(t)) inside.add(t.text);
  });
  return document.sentences.flatMap((s) => namesIn(s, lower, inside));
}

function namesIn(sentence: Sentence, lower: ReadonlySet<string>, inside: ReadonlySet<string>): ProperName[] {
  const { tokens } = sentence;
  const headline = sentence.index < 0;
  const out: ProperName[] = [];
  const isName = (i: number): boolean => {
    const t = tokens[i];
    if (!t || !capitalised(t) || MONTH_OR_DAY.test(t.text) || t.pos === 'DET' || t.pos === 'PRON' || t.pos === 'ADP' || t.pos === 'CCONJ' || t.pos === 'SCONJ' || t.pos === 'AUX') return false;
    if (headline) return inside.has(t.text);
    if (i === 0 || /^[“"‘(—–:]$/.test(tokens[i - 1]?.text ?? '')) return inside.has(t.text) || (t.pos === 'PROPN' && !lower.has(t.lower) && !/[^s]s$/.test(t.text)) || (capitalised(tokens[i + 1]) && t.pos === 'PROPN');
    return t.pos === 'PROPN' || t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'X' || t.pos === 'VERB' || t.pos === 'NUM';
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(i)) continue;
    let last = i;
    for (;;) {
      if (isName(last + 1)) last++;
      else if (NAME_LINKS.has(tokens[last + 1]?.lower ?? '') && isName(last + 2)) last += 2;
      else if (tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'the' && isName(last + 3)) last += 3;
      else break;
    }
    // "Chinese President Xi Jinping": the last title in the run ends what is no part of the name.
    let first = i;
    for (let k = i; k < last; k++) if (isTitle(tokens[k])) first = k + 1;
    const before = tokens[first - 1];
    const title = isTitle(before) ? bare(before as Token) : null;
    const alone = first === last ? (tokens[first] as Token) : null;
    if (!(alone && (isTitle(alone) || alone.text.length < 2))) out.push({ sentence, first, last, text: textOf(tokens, first, last), title });
    i = last;
  }
  return out;
}
