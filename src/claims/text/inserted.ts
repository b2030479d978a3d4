import type { Token } from '../../language/language.ts';
import { RELATIVES, SUBORDINATORS, TIME_PHRASE } from '../../language/en/lexicon/closed-class.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** What a clause opens behind, besides a subordinator or a conjunction. */
const OPENINGS = new Set([';', ':', '—', '–', '“', '"', '‘']);

/**
 * The subject of a finite verb with a comma right before it, which closes what was put in: "Armin Lund, the guard praised for
 * shutting a valve by hand, was in hospital". It is the phrase that opens the clause, where its chain of prepositions ends
 * at the first comma without a verb. Null where no clause opens so, or where the verb's subject follows it ("…, said Lund").
 */
export function beforeInsertion(tokens: readonly Token[], phrases: readonly NounPhrase[], groups: readonly VerbGroup[], verb: VerbGroup): NounPhrase | null {
  const closing = verb.first - 1;
  if (tokens[closing]?.text !== ',' || verb.form !== 'finite') return null;
  for (let at = closing - 1; at >= 0; at--) {
    if (at > 0 && !opens(tokens, at - 1)) continue;
    const first = phrases.find((p) => p.first === at && p.preposition === null && !p.coordinated);
    if (!first || tokens[at]?.lower === 'there' || TIME_PHRASE.test(textOf(tokens, first))) continue;
    const end = chainEnd(phrases, first) + 1;
    const comma = /^["”’]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
    if (tokens[comma]?.text === ',' && comma < closing && isInserted(tokens, groups, comma, closing)) return tokens[first.head]?.pos === 'PRON' ? named(tokens, phrases, first) : first;
  }
  return null;
}

function opens(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  // "Political or religious groups": the conjunction stands inside a phrase.
  if (t.pos === 'CCONJ') return tokens[i - 1]?.pos !== 'ADJ';
  return OPENINGS.has(t.text) || isDash(tokens, i) || (SUBORDINATORS.has(t.lower) && t.pos !== 'DET');
}

/** The dash behind a dateline, and not in a compound. */
const isDash = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '-' && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);

const textOf = (tokens: readonly Token[], p: NounPhrase): string => tokens.slice(p.first, p.last + 1).map((t) => t.lower).join(' ');

/** Last token of a phrase and of those that follow it behind one preposition or conjunction each. */
function chainEnd(phrases: readonly NounPhrase[], phrase: NounPhrase): number {
  let { last } = phrase;
  for (const p of phrases) if (p.first === last + 2 && (p.preposition !== null || p.coordinated)) last = p.last;
  return last;
}

/** "She and her husband John Lund, a singer, were": the name beside a pronoun tells who is meant. */
const named = (tokens: readonly Token[], phrases: readonly NounPhrase[], first: NounPhrase): NounPhrase =>
  phrases.find((p) => p.coordinated && p.first === first.last + 2 && tokens[p.head]?.pos === 'PROPN') ?? first;

/** Between the commas stand verbs, and no clause of its own ("the wall fell, the guard shouted, and …"); insertions without a verb are left to clause.ts. */
function isInserted(tokens: readonly Token[], groups: readonly VerbGroup[], comma: number, closing: number): boolean {
  const next = tokens[comma + 1];
  if (!next || next.pos === 'CCONJ' || (SUBORDINATORS.has(next.lower) && !RELATIVES.has(next.lower))) return false;
  if (tokens.slice(comma + 1, closing).some((t, i) => t.text === '”' || isDash(tokens, comma + 1 + i))) return false;
  const inside = groups.filter((g) => g.first > comma && g.last < closing);
  return inside.length > 0 && inside.every((g) => g.form !== 'finite' || isReduced(tokens, g) || tokens.slice(comma, g.first).some((t) => RELATIVES.has(t.lower)));
}

/** "Named Harro", "the guard praised for …": a participle that the tagger takes for a past tense. */
function isReduced(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]];
  return first === last && own?.pos === 'VERB' && own.lower !== own.lemma && !own.lower.endsWith('s') && /^(?:,|\p{Ll}.*)$/u.test(before?.text ?? '');
}
