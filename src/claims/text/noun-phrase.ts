import type { Token } from '../../language/language.ts';
import { NAME_LINKS, NOT_IN_PHRASE } from '../../language/en/lexicon/closed-class.ts';

/** A base noun phrase: token range [first, last] of its sentence, without prepositional phrases that follow it. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun, the last noun of the phrase. */
  readonly head: number;
  /** Index of the last token of a possessor ("China" in "China's tech sector"), or -1. */
  readonly possessor: number;
  /** Preposition right before the phrase, lower case, or null. */
  readonly preposition: string | null;
  /** Joined to the phrase before it by a conjunction ("Smith and Jones"); it then shares that phrase's preposition. */
  readonly coordinated: boolean;
}

const joins = (tokens: readonly Token[], i: number, previous: NounPhrase | undefined): boolean =>
  previous !== undefined && tokens[i - 1]?.pos === 'CCONJ' && tokens[i - 1]?.lower !== 'but' && previous.last === i - 2;

const TIME_PREPOSITIONS = new Set(['since', 'until', 'till', 'before', 'after', 'by']);
const isNoun = (t: Token): boolean => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'PRON';

/** Base noun phrases of a sentence, left to right, never overlapping. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const out: NounPhrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const end = phraseEnd(tokens, i);
    if (end < i) {
      i++;
      continue;
    }
    let head = end;
    while (head > i && !isNoun(tokens[head] as Token)) head--;
    if (isNoun(tokens[head] as Token)) {
      const joined = joins(tokens, i, out.at(-1));
      out.push({
        first: i,
        last: head,
        head,
        possessor: possessorEnd(tokens, i, head),
        coordinated: joined,
        preposition: joined ? (out.at(-1)?.preposition ?? null) : prepositionOf(tokens, i),
      });
      i = head + 1;
    } else i = end + 1;
  }
  return out;
}

/** Pronouns that only a clause has behind "after" or "before". */
const SUBJECT_PRONOUN = /^(?:he|she|they|we|i)$/;

/** The preposition before a phrase that starts at `first`; what only bounds its number ("more than 200 houses", "at least 42 people") is none. */
function prepositionOf(tokens: readonly Token[], first: number): string | null {
  const before = tokens[beforeBound(tokens, first)];
  return before && (before.pos === 'ADP' || (TIME_PREPOSITIONS.has(before.lower) && !(before.pos === 'SCONJ' && SUBJECT_PRONOUN.test(tokens[first]?.lower ?? ''))) || (before.pos === 'PART' && before.lower === 'to')) ? before.lower : null;
}

/** Index of the token before a phrase and the words that bound its number. */
function beforeBound(tokens: readonly Token[], first: number): number {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const at = first - 1;
  if (/^(?:least|most)$/.test(word(first)) && word(at) === 'at') return at - 1;
  if (tokens[first]?.pos !== 'NUM' && !(/^an?$/.test(word(first)) && /^(?:dozen|hundred|thousand|million|score)$/.test(word(first + 1)))) return at;
  if (word(at) === 'than' && /^(?:more|less|fewer)$/.test(word(at - 1))) return at - 2;
  if (word(at) === 'on' && word(at - 1) === 'close') return at - 2;
  // "People over 60" are of that age; "wounded over 60" are so many.
  const ofNoun = /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '');
  if (/^(?:about|around|over)$/.test(word(at)) && !ofNoun) return at - 1;
  return word(at) === 'to' && word(at - 1) === 'up' ? at - 2 : at;
}

/** Index of the last token that can belong to a phrase starting at `i`, or less than `i` when none starts there. */
function phraseEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.pos === 'PRON') return i;
  let end = i - 1;
  for (let k = i; k < tokens.length && belongs(tokens, k, i); k++) end = k;
  return end;
}

const isSpelled = (t: Token): boolean => /^\p{L}+$/u.test(t.text);

/** Whether token `k` continues a phrase that starts at `first`. */
function belongs(tokens: readonly Token[], k: number, first: number): boolean {
  const [previous, t, next] = [tokens[k - 1], tokens[k] as Token, tokens[k + 1]];
  if (NOT_IN_PHRASE.has(t.lower)) return false;
  if (t.pos === 'NUM' && k > first && previous?.pos === 'PROPN' && isSpelled(t) && next?.pos === 'NOUN') return false;
  if (t.pos === 'DET') return k === first || (k === first + 1 && previous?.pos === 'DET');
  if (t.pos === 'ADJ' || t.pos === 'SYM' || t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM') return true;
  // An adverb after a noun opens another phrase: "in Beijing nearly two weeks ago".
  if (t.pos === 'ADV') return (next?.pos === 'ADJ' || next?.pos === 'NUM') && (k === first || previous?.pos === 'DET' || previous?.pos === 'ADJ' || previous?.pos === 'ADV');
  if (k === first) return false;
  if (t.pos === 'PUNCT') return /^[-‐‑]$/.test(t.text) && next !== undefined && next.start === t.end;
  if (t.pos === 'PART') return /^['’]s?$/.test(t.text);
  if (NAME_LINKS.has(t.lower)) return previous?.pos === 'PROPN' && next?.pos === 'PROPN';
  const modified = previous?.pos === 'DET' || previous?.pos === 'ADJ' || previous?.pos === 'PART' || previous?.pos === 'NUM';
  return t.pos === 'VERB' && /(?:ed|en|ing)$/.test(t.lower) && modified && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN');
}

function possessorEnd(tokens: readonly Token[], first: number, head: number): number {
  for (let k = head - 1; k > first; k--) {
    if (tokens[k]?.pos === 'PART' && /^['’]s?$/.test(tokens[k]?.text ?? '')) return k - 1;
  }
  return -1;
}
