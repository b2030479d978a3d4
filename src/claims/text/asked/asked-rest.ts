import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { INTRANSITIVE, OF_THE_SPEAKER, PARTICLES } from '../../../language/en/lexicon/questions.ts';
import type { Token } from '../../../language/language.ts';
import type { Clause } from '../clause.ts';
import type { Span } from '../../statement.ts';
import type { Sentence } from '../document.ts';
import { clauseStop } from './clause-stop.ts';
import { leaveOut, type TokenRange } from './leave-out.ts';

/** A question holds no more words behind its verb than this. */
const MOST = 14;

/** Token ranges behind the verb that the question keeps; null where what it needs is cut off. With `object`, `without` is what the verb needs. */
export function askedRest(sentence: Sentence, clause: Clause, copula: boolean, without: Span | null, object = false): readonly TokenRange[] | null {
  const { tokens } = sentence;
  let from = clause.verb.last + 1;
  while (NEGATORS.has(tokens[from]?.lower ?? '') && tokens[from]?.pos !== 'DET') from++;
  const stop = clauseStop(sentence, clause, from);
  const last = trimmed(tokens, from, shortened(tokens, from, stop.by === 'clause' ? beforeSubclause(tokens, from, stop.at) : stop.at - 1));
  const kept = without ? leaveOut(sentence, from, last, without) : last < from ? [] : [[from, last] as const];
  if (kept === null) return null;
  const own = kept.flatMap(([first, to]) => tokens.slice(first, to + 1));
  if (own.some((t) => OF_THE_SPEAKER.has(t.lower) || /^(?:it|him|them|she|he|they|this|these)$/.test(t.lower))) return null;
  // "Was Marsh her cousin?": what somebody is to a person whom only the sentence before names.
  if (copula && own.some((t) => /^(?:his|her|their|its)$/.test(t.lower))) return null;
  if (clause.object && clause.object.first >= from && clause.object.last > last) return null;
  if (own.length > 0) return copula && own.length === 1 && own[0]?.pos === 'ADP' ? null : kept;
  if (object) return kept;
  const whole = stop.by === 'mark' && !(stop.at > last + 1 && tokens[last + 1]?.lower === 'to');
  // Where the sentence ends right behind the verb, its writer needed no object either.
  const closed = stop.at === from && /^[,;.!”"]$/.test(tokens[from]?.text ?? '.');
  return whole && !copula && (closed || clause.verb.passive || INTRANSITIVE.has(clause.verb.lemma)) ? kept : null;
}

/** "After President Jae-in asked the army": where another clause's verb follows, what opens before it with a conjunction of time is its own. */
function beforeSubclause(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = stop - 1; i > from; i--) if (/^(?:after|before|until|since|while)$/.test(tokens[i]?.lower ?? '')) return i - 1;
  return stop - 1;
}

/** A long rest ends before a preposition. */
function shortened(tokens: readonly Token[], from: number, last: number): number {
  if (last - from + 1 <= MOST) return last;
  for (let i = from + MOST - 1; i > from + 2; i--) if (tokens[i]?.pos === 'ADP') return i - 1;
  return from + MOST - 1;
}

/** Nothing that asks for more may stand last: a preposition, a determiner, an infinitive without its object. */
function trimmed(tokens: readonly Token[], from: number, last: number): number {
  let end = last;
  while (end >= from) {
    const t = tokens[end] as Token;
    const before = end > from ? tokens[end - 1] : undefined;
    if (t.pos === 'VERB' && before?.lower === 'to' && (end < last || !INTRANSITIVE.has(t.lemma))) end -= 2;
    else if (leavesOpen(t, before)) end--;
    else return end;
  }
  return end;
}

function leavesOpen(t: Token, before: Token | undefined): boolean {
  if (/^(?:DET|CCONJ|SCONJ|AUX|PUNCT)$/.test(t.pos)) return true;
  if (t.pos === 'ADP') return !(before === undefined && PARTICLES.has(t.lower));
  if (t.pos === 'PART') return !/^['’]/.test(t.text);
  if (t.pos === 'ADV') return /^(?:just|so|also|even|only|as|about|almost|nearly|more|most|still|not|very|when|far|shortly|back|here|there|too|somewhere)$/.test(t.lower) || before === undefined;
  return t.pos === 'ADJ' && (before?.pos === 'DET' || before?.pos === 'ADP' || before?.pos === 'ADV' || before?.lower === 'and');
}
