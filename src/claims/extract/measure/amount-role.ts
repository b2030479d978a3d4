import { AMOUNTING, DEBTS, GETTING_AWAY, MAKING_OFF, OFF, PRICES, PUTTING } from '../../../language/en/lexicon/amounts.ts';
import { AMOUNT_PHRASES } from '../../../language/en/patterns/amount-phrases.ts';
import type { FigurePhrase } from '../../../language/en/patterns/figure-phrase.ts';
import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Clause } from '../../text/clause.ts';
import { textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import type { Measured } from './measured.ts';

/** How far behind a share the price may stand that it is more than ("24% more than Monday's closing price"). */
const PRICE_TOKENS = 6;

/** What an amount of money or a share is by the way it is put ("owes", "is worth", "left with", "put the damage at"); null where that is plain. */
export function amountRole(sentence: Sentence, q: ReadQuantity, clause: Clause | null): Measured | null {
  const firm = q.measure === 'percent' && isPremium(sentence, q) ? of('premium', null, clause) : q.measure === 'money' ? (figureOf(sentence, q, clause) ?? roleOfVerb(sentence, q, clause)) : null;
  const phrased = phrasedAmount(sentence, q, clause);
  return phrased !== null && firm?.predicate !== 'worth' ? phrased : (firm ?? phrased);
}

const fits = ({ both }: FigurePhrase, before: boolean, behind: boolean): boolean => (both ? before && behind : before || behind);

/** "For the equivalent of": what leads to a figure that was converted. */
const EQUIVALENT = / the equivalent of$/;

/** How many words before and behind a figure may tell its role. */
const WINDOW = 14;

/** What the words around a figure make of it ("a turnout of", "in prison", "behind the leader"). */
function phrasedAmount({ tokens }: Sentence, q: ReadQuantity, clause: Clause | null): Measured | null {
  const before = textOf(tokens, Math.max(0, q.first - WINDOW), q.first - 1)
    .toLowerCase().replace(EQUIVALENT, '');
  const behind = textOf(tokens, q.last + 1, Math.min(tokens.length - 1, q.last + WINDOW)).toLowerCase();
  const size = q.value.stated ?? q.value.low;
  const found = AMOUNT_PHRASES.find((p) => p.measure === (q.measure === 'fraction' ? 'percent' : q.measure) && size >= (p.least ?? 0) && size <= (p.most ?? Infinity)
    && fits(p, p.before?.test(before) ?? false, p.behind?.test(behind) ?? false));
  if (!found) return null;
  const possible = found.role === 'prison' && (/^(?:face|carry|risk)$/.test(clause?.verb.lemma ?? '') || /^(?:could|may|might|can|would)$/.test(clause?.verb.modal ?? '') || q.value.approximation === 'at-most' || /\bmaximum\b/.test(before));
  return of(possible ? 'prison-most' : found.role, found.role === 'loot' ? null : (clause?.subject ?? null), clause);
}

const of = (predicate: string, noun: NounPhrase | null, clause: Clause | null, head = noun?.head ?? -1): Measured => ({ noun, head, predicate, clause });

function roleOfVerb(sentence: Sentence, q: ReadQuantity, clause: Clause | null): Measured | null {
  if (!clause || clause.verb.last >= q.first) return null;
  const { tokens, phrases } = sentence;
  const { verb, subject } = clause;
  const before = tokens[q.first - 1]?.lower ?? '';
  if (before === 'worth' && verb.lemma === 'be' && verb.last >= q.first - 3) return of('worth', subject, clause);
  if (before === 'with' && !verb.passive && (GETTING_AWAY.has(verb.lemma) || (MAKING_OFF.has(verb.lemma) && OFF.has(tokens[q.first - 2]?.lower ?? '')))) return of('loot', null, clause);
  if (verb.lemma === 'owe' && !verb.passive) return of('owe', subject, clause);
  const debts = before === 'of' && /^(?:have|carry|run|bear)$/.test(verb.lemma) ? phrases.find((p) => p.last === q.first - 2) : undefined;
  return debts && DEBTS.has(tokens[debts.head]?.lemma.toLowerCase() ?? '') ? of('owe', subject, clause) : null;
}

/** "The damage amounts to", "put the damage at": the amount is the thing's own. */
function figureOf(sentence: Sentence, q: ReadQuantity, clause: Clause | null): Measured | null {
  const { tokens, phrases } = sentence;
  const [two, one] = [tokens[q.first - 2], tokens[q.first - 1]];
  if (one?.lower === 'to' && AMOUNTING.has(two?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[q.first - 3]?.pos ?? '')) {
    const near = phrases.find((p) => p.first <= q.first - 3 && p.last >= q.first - 3);
    const noun = near && ownerOf(sentence, near);
    return noun ? of('be', noun, clause, noun === near ? q.first - 3 : noun.head) : null;
  }
  if (one?.lower !== 'at') return null;
  const near = phrases.find((p) => p.last === q.first - 2);
  const noun = near && ownerOf(sentence, near);
  if (noun && PUTTING.has(tokens[noun.first - 1]?.lemma ?? '')) return of('be', noun, clause);
  return clause?.verb.passive && PUTTING.has(clause.verb.lemma) && clause.verb.last === q.first - 2 ? of('be', clause.subject, clause) : null;
}

/** "damage to the pier": the noun that a phrase with a preposition belongs to. */
function ownerOf({ phrases }: Sentence, phrase: NounPhrase): NounPhrase {
  const before = phrase.preposition === null ? undefined : phrases.find((p) => p.last < phrase.first && p.last >= phrase.first - 2);
  return before ?? phrase;
}

/** "24% more than Monday's closing price", "a premium of 29%", "a 29% premium". */
function isPremium({ tokens }: Sentence, q: ReadQuantity): boolean {
  if (tokens[q.last + 1]?.lemma === 'premium' || (tokens[q.first - 1]?.lower === 'of' && tokens[q.first - 2]?.lemma === 'premium')) return true;
  const than = /^(?:more|higher)$/.test(tokens[q.last + 1]?.lower ?? '') && tokens[q.last + 2]?.lower === 'than';
  if (!than && tokens[q.last + 1]?.lower !== 'above') return false;
  const behind = tokens.slice(q.last + 2, q.last + 2 + PRICE_TOKENS);
  return behind.some((t, k) => PRICES.has(t.lower) && behind.slice(0, k).some((x) => /^['’]s?$/.test(x.text) || x.lower === 'closing' || x.lower === 'market'));
}
