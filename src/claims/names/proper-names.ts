import type { Gazetteer } from '../../language/gazetteer.ts';
import type { Token } from '../../language/language.ts';
import { MONTH_OR_DAY, NAME_LINKS } from '../../language/en/lexicon/closed-class.ts';
import { isOrdinaryWord } from '../../language/en/document-frequency.ts';
import { ORGANISATION_WORDS, TITLES } from '../../language/en/lexicon/titles.ts';
import { isGivenForm } from '../../language/en/lexicon/given-forms.ts';
import { genderOf } from '../../language/en/lexicon/persons.ts';
import type { Document, Sentence } from '../text/document.ts';
import { textOf } from '../text/document.ts';
import { quotedTitle } from './quoted-title.ts';

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
const isTitle = (t: Token | undefined, before?: Token): boolean => t !== undefined && (TITLES.has(bare(t)) || (t.lower === 'executive' && before?.lower === 'chief'));
/** With a capital, behind a romanised article too ("al-Masri"). */
const capitalised = (t: Token | undefined): boolean => t !== undefined && /^(?:(?:al|el|ad|as|ash|an)-|d['’])?\p{Lu}/u.test(t.text);
const isOrdinary = (t: Token): boolean => isOrdinaryWord(t.lower) || isOrdinaryWord(t.lemma.toLowerCase());

/** What an article's spelling says about a word: seen in lower case, seen as a name inside a sentence. */
interface Spelling {
  readonly lower: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/**
 * Runs of capitalised words. A word at the head of a sentence counts only when the article also writes it so elsewhere
 * or the tagger knows it as a name; headline case makes every word of a title suspect, so titles add no names of their own.
 * Demonyms alone are no names.
 */
export function properNames(document: Document, gazetteer: Gazetteer): ProperName[] {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const s of document.sentences) s.tokens.forEach((t, i) => {
    if (/^\p{Ll}/u.test(t.text)) lower.add(t.lower);
    else if (i > 0 && s.index >= 0 && capitalised(t) && !opens(s.tokens, i) && (!capitalised(s.tokens[i - 1]) || !isOrdinary(t))) inside.add(t.text);
  });
  const spelling = { lower, inside, gazetteer };
  return document.sentences.flatMap((s) => namesIn(s, spelling)).filter((n) => !isDemonym(n.text, gazetteer));
}

/** "Chinese", "Costa Rican", "French Tunisian": where somebody is from, and no name. */
const isDemonym = (text: string, gazetteer: Gazetteer): boolean => gazetteer.isDemonym(text) || text.split(/[\s-]/).every((w) => gazetteer.isDemonym(w));

const OPENS = /^[“"‘(—–:.!?]$/;
/** A mark behind which a capital says nothing; a straight single one where it closes no genitive ("the drivers' Union"). */
const opens = (tokens: readonly Token[], i: number): boolean => OPENS.test(tokens[i - 1]?.text ?? '') || (tokens[i - 1]?.text === "'" && !(/s$/.test(tokens[i - 2]?.text ?? '') && tokens[i - 2]?.end === tokens[i - 1]?.start));

/** "Bank of England" is one name, "Jane Smith of England" two: only a word with a meaning of its own takes "of". */
function links(tokens: readonly Token[], i: number): boolean {
  const link = tokens[i]?.lower ?? '';
  return NAME_LINKS.has(link) && (link !== 'of' || isOrdinaryWord(tokens[i - 1]?.lower ?? ''));
}

/** "St George's Hospital": a possessive inside the name of a body. */
const possesses = (tokens: readonly Token[], i: number): boolean => /^['’]s$/.test(tokens[i]?.text ?? '') && capitalised(tokens[i + 1]) && ORGANISATION_WORDS.has(tokens[i + 1]?.lower ?? '');

/** A capital at the head of a sentence, a quotation or a headline says nothing. */
function opensAsName(tokens: readonly Token[], i: number, { lower, inside, gazetteer }: Spelling): boolean {
  const [t, next] = [tokens[i] as Token, tokens[i + 1]];
  if (inside.has(t.text)) return true;
  if (t.pos !== 'PROPN') return false;
  // "Peter Halm", "Rose Adler": a given name before another capital, ordinary word or not.
  if ((genderOf(t.text) !== null || isGivenForm(t.lower)) && next?.pos === 'PROPN' && capitalised(next)) return true;
  if (isOrdinary(t)) return capitalised(next) && (ORGANISATION_WORDS.has(next?.lower ?? '') || gazetteer.places(`${t.text} ${next?.text}`).length > 0);
  return capitalised(next) || (!lower.has(t.lower) && !/[^s]s$/.test(t.text));
}

/** "All", "Every", "No" with a capital inside a sentence open a name ("the All Saints Church"); "The" stays outside. */
const inName = (tokens: readonly Token[], i: number): boolean => i > 0 && !/^(?:the|an?)$/.test(tokens[i]?.lower ?? '') && capitalised(tokens[i + 1]);

/** "Theresa May": a month right behind a given name that no other month can follow and no day does. */
const isSurname = (tokens: readonly Token[], i: number): boolean => /^(?:May|March|April|June|August)$/.test(tokens[i]?.text ?? '') && genderOf(tokens[i - 1]?.text ?? '') !== null && capitalised(tokens[i - 1]) && !MONTH_OR_DAY.test(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.pos !== 'NUM';

/** Words of the longest place that an office is of ("the Mayor of New York City"). */
const LONGEST_PLACE = 3;

/** "Secretary of State Rex Tillerson", "Mayor of London Sadiq Khan": where the name begins behind what an office is of. */
function behindOffice(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): number {
  if (tokens[first]?.lower !== 'of' || first === 0) return first;
  const given = tokens.findIndex((t, k) => k > first + 1 && k < last && genderOf(t.text) !== null);
  if (given > 0) return given;
  for (let k = Math.min(last, first + LONGEST_PLACE); k > first; k--) {
    if (gazetteer.places(textOf(tokens, first + 1, k)).length > 0) return k === last ? first + 1 : k + 1;
  }
  const rest = last - first - 1;
  return rest > 1 || (rest === 1 && !isOrdinary(tokens[last] as Token)) ? first + 2 : first + 1;
}

/** "JANE SMITH Jane Smith was": where a name begins behind the words of a heading, all in capitals, that ran into the text. */
function behindHeading(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && /^\p{Lu}{4,}$/u.test(tokens[at]?.text ?? '')) at++;
  return at - first > 1 && /\p{Ll}/u.test(tokens[at]?.text ?? '') ? at : first;
}

function namesIn(sentence: Sentence, spelling: Spelling): ProperName[] {
  const { tokens } = sentence;
  const out: ProperName[] = [];
  const isName = (i: number): boolean => {
    const t = tokens[i];
    if (!t || !capitalised(t) || (MONTH_OR_DAY.test(t.text) && !isSurname(tokens, i)) || (t.pos === 'DET' && !inName(tokens, i)) || t.pos === 'PRON' || t.pos === 'ADP' || t.pos === 'CCONJ' || t.pos === 'SCONJ' || t.pos === 'AUX') return false;
    if (sentence.index < 0) return spelling.inside.has(t.text);
    if (i === 0 || opens(tokens, i)) return opensAsName(tokens, i, spelling);
    return t.pos === 'PROPN' || t.pos === 'DET' || t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'X' || t.pos === 'VERB' || t.pos === 'NUM';
  };
  for (let i = 0; i < tokens.length; i++) {
    const work = sentence.index < 0 ? null : quotedTitle(tokens, i);
    if (work !== null) {
      out.push({ sentence, first: i, last: work, text: textOf(tokens, i, work), title: null });
      i = work;
      continue;
    }
    if (!isName(i)) continue;
    let last = i;
    for (;;) {
      if (isName(last + 1)) last++;
      else if (possesses(tokens, last + 1)) last += 2;
      else if (links(tokens, last + 1) && isName(last + 2)) last += 2;
      else if (links(tokens, last + 1) && tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'the' && isName(last + 3)) last += 3;
      else break;
    }
    // "Chinese President Xi Jinping": the last title in the run ends what is no part of the name.
    let first = tokens[i - 1]?.lower === 'of' && isTitle(tokens[i - 2], tokens[i - 3]) ? i - 1 : i;
    for (let k = i; k < last; k++) if (isTitle(tokens[k], tokens[k - 1])) first = k + 1;
    first = behindHeading(tokens, first, last);
    const of = first;
    first = behindOffice(tokens, of, last, spelling.gazetteer);
    // What an office is of bears no title itself.
    const before = first === of + 1 ? undefined : tokens[of - 1];
    const title = isTitle(before, tokens[of - 2]) ? bare(before as Token) : null;
    const alone = first === last ? (tokens[first] as Token) : null;
    if (!(alone && (isTitle(alone, tokens[first - 1]) || alone.text.length < 2 || /^I['’]/.test(alone.text)))) out.push({ sentence, first, last, text: textOf(tokens, first, last), title });
    i = last;
  }
  return out;
}
