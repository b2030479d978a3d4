import { MONTH_OR_DAY } from '../../../language/en/lexicon/closed-class.ts';
import { NOT_RANKED, ordinalOf, superlativeClass } from '../../../language/en/lexicon/superlatives.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import { finishAt } from './finish.ts';
import { statementIn } from '../statement-in.ts';

/** How far behind the ranked noun its field is told ("in modern history", "since 1962"). */
const FIELD_TOKENS = 9;
/** How far a "since" may follow. */
const SINCE_TOKENS = 12;

/** Places in an order: "the third-largest bank", "the deadliest shooting in modern history", "the first such crash since 1962". */
export const rankExtractor: Extractor = {
  family: 'rank',
  extract: (reading) => reading.document.sentences.flatMap((sentence) => sentence.tokens.flatMap((_, i) => finishAt(reading, sentence, i) ?? rankAt(reading, sentence, i) ?? [])),
};

/** "since 1962" further behind the noun ("the first flood with deaths since 1962"), or nothing. */
function sinceAfter(sentence: Sentence, end: number): string {
  const { tokens } = sentence;
  for (let k = end + 1; k < Math.min(tokens.length - 1, end + SINCE_TOKENS); k++) {
    if (tokens[k]?.pos === 'PUNCT' && tokens[k]?.text !== ',') break;
    if (tokens[k]?.lower === 'since' && /^(?:1[5-9]|20)\d\d$/.test(tokens[k + 1]?.text ?? '')) return `since ${tokens[k + 1]?.text}`;
  }
  return '';
}

const OWNERS = /^(?:my|your|our|his|her|their|its|next)$/;
const isOwned = (sentence: Sentence, i: number): boolean => OWNERS.test(sentence.tokens[i - 1]?.lower ?? '') || OWNERS.test(sentence.tokens[i - 2]?.lower ?? '');

/** "It is the third storm of the year", "…, its 15th test this year": the place is what the clause, or an apposition, says. */
function isPredicated(sentence: Sentence, clause: Clause | null, i: number): boolean {
  if (DETERMINER.test(sentence.tokens[i - 1]?.lower ?? '') && /^[,–—-]$/.test(sentence.tokens[i - 2]?.text ?? '')) return true;
  // "It was the first in Ansel and the third this year": what "and" adds is said of the same subject.
  if (DETERMINER.test(sentence.tokens[i - 1]?.lower ?? '') && sentence.tokens[i - 2]?.lower === 'and') return sentence.clauses.some((c) => isCopula(c) && c.verb.last < i);
  if (!clause || clause.verb.last >= i || !isCopula(clause)) return false;
  return sentence.tokens.slice(clause.verb.last + 1, i).every((t) => t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'PUNCT' && t.pos !== 'ADP');
}

const DETERMINER = /^(?:the|its|their|his|her)$/;
const isCopula = ({ verb }: Clause): boolean => /^(?:be|become|mark|remain)$/.test(verb.lemma) && !verb.passive;

interface Place {
  readonly order: string;
  readonly low: number;
  readonly high: number;
}

function rankAt(reading: Reading, sentence: Sentence, i: number): Statement | null {
  const place = placeAt(reading, sentence, i);
  const noun = place ? rankedNoun(sentence, i, place.order) : null;
  if (!place || noun === null) return null;
  const { tokens } = sentence;
  const clause = sentence.clauses.find((c) => c.first <= i && c.last >= i) ?? null;
  const end = fieldEnd(sentence, noun);
  const field = `${textOf(tokens, noun + 1, end)} ${sinceAfter(sentence, end)}`.trim().toLowerCase();
  const head = tokens[noun];
  // A bare "first satellite" names the thing more than it ranks it, as do plurals and "our oldest ally".
  if (place.order === 'ordinal' && place.low === 1 && field === '' && head?.lower !== 'time' && tokens[i]?.lower !== 'first-ever') return null;
  // "The first victims of the flood", "the last two games": several hold no one place.
  if (place.order === 'ordinal' && head?.pos === 'NOUN' && /[^s]s$/.test(head.lower) && head.lower !== head.lemma) return null;
  if (place.order !== 'ordinal' && place.high === 1 && (/[^s]s$/.test(head?.lower ?? '') || isOwned(sentence, i))) return null;
  const phrase = sentence.phrases.find((p) => p.first <= noun && p.last >= noun);
  const word = tokens[noun]?.lower ?? '';
  const name = /ing$/.test(word) ? word : (tokens[noun]?.lemma.toLowerCase() ?? '');
  const subject = phrase ? { ...reading.phrase(sentence, phrase), head: name } : { text: textOf(tokens, i, noun), head: name, modifiers: [], name: null, mention: null };
  return statementIn(reading, sentence, clause, {
    kind: 'rank', slot: place.order, predicate: isPredicated(sentence, clause, i) ? 'be' : null, subject,
    value: { type: 'quantity', low: place.low, high: place.high, exact: place.low === place.high, unit: 'rank' },
    scope: (field === '' ? {} : { basis: field }),
    polarity: clause?.verb.negated ? 'negative' : 'positive',
    clause: clause ? spanOf(tokens, Math.min(clause.first, i), Math.max(clause.last, end)) : spanOf(tokens, 0, tokens.length - 1),
    words: spanOf(tokens, i, end),
  });
}

function placeAt(reading: Reading, sentence: Sentence, i: number): Place | null {
  const { tokens } = sentence;
  const word = tokens[i]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  const [head, tail] = word.includes('-') ? [word.slice(0, word.indexOf('-')), word.slice(word.indexOf('-') + 1)] : ['', word];
  const order = before === 'most' ? superlativeClass(`most-${word}`) : superlativeClass(tail);
  if (order !== null) {
    const among = tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'of' && /^(?:one|among|some)$/.test(tokens[i - 3]?.lower ?? '');
    const n = ordinalOf(head) ?? ordinalOf(before) ?? 1;
    return among ? { order, low: 1, high: 10 } : { order, low: n, high: n };
  }
  const n = word === 'first-ever' ? 1 : ordinalOf(word);
  const next = tokens[i + 1];
  if (n === null || (word === 'second' && tokens[i - 1]?.pos === 'NUM') || !next || MONTH_OR_DAY.test(before) || MONTH_OR_DAY.test(tokens[i - 1]?.text ?? '') || /^\p{Lu}/u.test(tokens[i]?.text ?? '') && i > 0 && sentence.index >= 0 || superlativeClass(next.lower) !== null || (next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text) && sentence.index >= 0 && word !== 'first' && !opensWithOrigin(reading, sentence, i + 1)) || /^(?:at|no)$/.test(before)) return null;
  return { order: 'ordinal', low: n, high: n };
}

/** "the 15th North Korean test", "the third British diver": a capital there tells where the ranked thing is from and names nothing. */
function opensWithOrigin(reading: Reading, { tokens }: Sentence, i: number): boolean {
  const [one, two, three] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!one || !two) return false;
  const plain = (text: string | undefined): boolean => /^\p{Ll}/u.test(text ?? '');
  return (reading.gazetteer.isDemonym(one.text) && plain(two.text)) || (reading.gazetteer.isDemonym(`${one.text} ${two.text}`) && plain(three?.text));
}

/** Index of the noun that is ranked; null where the ordinal labels something or modifies a verb. */
function rankedNoun(sentence: Sentence, i: number, order: string): number | null {
  const { tokens } = sentence;
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    const t = tokens[k];
    if (!t) return null;
    const next = tokens[k + 1];
    // "mass shooting": the tagger takes the noun for a verb.
    const gerund = next?.pos === 'VERB' && /ing$/.test(next.lower) && /^(?:ADP|PUNCT|SCONJ)$/.test(tokens[k + 2]?.pos ?? 'PUNCT');
    if (gerund && (t.pos === 'NOUN' || t.pos === 'ADJ')) return k + 1;
    if ((t.pos === 'NOUN' || t.pos === 'PROPN') && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && !/^['’]s?$/.test(next?.text ?? '')) {
      const lemma = t.lemma.toLowerCase();
      return order === 'ordinal' && (NOT_RANKED.has(lemma) || MONTH_OR_DAY.test(t.text)) ? null : k;
    }
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'ADP' || t.pos === 'DET' || (t.pos === 'PUNCT' && !/^[-‐‑,'’]/.test(t.text))) return null;
  }
  return null;
}

function fieldEnd(sentence: Sentence, noun: number): number {
  const { tokens } = sentence;
  if (!/^(?:in|since|on|of|ever|by|for|this|to|among|across|outside|from|over|at|against|inside|beyond)$/.test(tokens[noun + 1]?.lower ?? '')) return noun;
  // "the first woman to hold the office": what it is the first to do.
  const infinitive = tokens[noun + 1]?.lower === 'to' && tokens[noun + 2]?.pos === 'VERB';
  let end = infinitive ? noun + 2 : noun;
  for (let k = end + 1; k < Math.min(tokens.length, noun + FIELD_TOKENS); k++) {
    const t = tokens[k];
    if (!t || t.pos === 'PUNCT' || t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ' || t.pos === 'CCONJ') break;
    end = k;
  }
  return end;
}
