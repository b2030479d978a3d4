import { nounFamily, verbFamily } from '../../../language/en/lexicon/predicates.ts';
import { RUNS_INTO } from '../../../language/en/lexicon/incidents.ts';
import { AUXILIARIES } from '../../../language/en/lexicon/closed-class.ts';
import { compassPoint } from '../../../language/en/lexicon/compass.ts';
import { twoWordFamily } from '../../../language/en/lexicon/two-word-verbs.ts';
import type { Token } from '../../../language/language.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { predicateOf } from '../predicate.ts';
import { amountRole } from './amount-role.ts';
import { isTimeWord } from './span-of-time.ts';

/** What an amount, share, duration or dimension is of. */
export interface Measured {
  /** Noun that has it ("fine", "flight", "gorilla"), or null. */
  readonly noun: NounPhrase | null;
  /** Index of that noun. */
  readonly head: number;
  /** How it is put: the verb's family or lemma, an adjective ("deep"), or a relation ("after", "of"); null for a bare noun. */
  readonly predicate: string | null;
  readonly clause: Clause | null;
  /** What a lag is counted from ("after take-off"), where the words tell. */
  readonly from?: string | null;
}

const ADJECTIVES = new Set(['tall', 'high', 'deep', 'long', 'wide', 'thick', 'away', 'heavy', 'large']);
const LAGS = new Set(['after', 'later', 'before', 'earlier', 'into', 'since']);

/** How many tokens the same figure in another unit takes, brackets and all. */
const CONVERTED = 6;

/** "300 feet tall", "300 feet (90 metres) tall": what the figure is told of stands behind its conversion too. */
function adjectiveBehind({ tokens }: Sentence, at: number): string | null {
  const close = /^[()]$/.test(tokens[at]?.text ?? '') ? tokens.findIndex((t, k) => k >= at && k < at + CONVERTED && t.text === ')') : at - 1;
  const word = close < at - 1 ? '' : (tokens[close + 1]?.lower ?? '');
  return ADJECTIVES.has(word) ? word : null;
}

/** What a measured quantity belongs to: the noun it stands before or behind, else the verb of its clause. */
export function measuredBy(sentence: Sentence, q: ReadQuantity): Measured {
  const { tokens, phrases, clauses } = sentence;
  const clause = clauses.find((c) => c.first <= q.number && c.last >= q.last) ?? clauses.find((c) => c.first <= q.number && c.last >= q.number) ?? null;
  const next = tokens[q.last + 1]?.lower ?? '';
  const after = tokens[q.last + 1];
  const role = amountRole(sentence, q, clause);
  if (role) return role;
  if (q.measure === 'length' && isDistance(tokens, q.last + 1)) return { noun: clause?.subject ?? null, head: clause?.subject?.head ?? -1, predicate: 'away', clause };
  const told = adjectiveBehind(sentence, q.last + 1);
  if (told !== null) return { noun: clause?.subject ?? null, head: clause?.subject?.head ?? -1, predicate: told, clause };
  if (q.measure === 'duration' && LAGS.has(next)) return { noun: clause?.subject ?? null, head: clause?.subject?.head ?? -1, predicate: lagOf(next === 'later' ? 'after' : next, sentence, clause), clause, from: startOfLag(sentence, q.last + 2) };
  if (next === 'of' || next === 'in') {
    const phrase = phrases.find((p) => p.first <= q.last + 3 && p.head >= q.last + 2 && p.preposition === next);
    // "fell 18% in the third quarter": the time is not what fell.
    const stretch = next === 'in' && phrase && isTimeWord(tokens[phrase.head]?.lower ?? '');
    // "Halted for 18 minutes in the second set": nor is what a time lies in what lasts.
    if (phrase && q.measure !== 'money' && !stretch && !(q.measure === 'duration' && next === 'in')) return { noun: phrase, head: phrase.head, predicate: 'of', clause };
  }
  if (q.measure === 'duration' && tokens[q.first - 1]?.lower === 'after' && clause && clause.verb.last < q.first) return { noun: clause.subject, head: clause.subject?.head ?? -1, predicate: `until ${verbFamily(clause.verb.lemma)?.id ?? clause.verb.lemma}`, clause };
  // "a $100,000 fine", "the 11-hour flight": the noun that the amount stands before.
  const own = phrases.find((p) => p.first <= q.last && p.head > q.last);
  if (own && after && /^(?:NOUN|PROPN|ADJ|PUNCT|VERB)$/.test(after.pos)) return { noun: own, head: own.head, predicate: null, clause };
  const of = tokens[q.first - 1]?.lower === 'of' ? phrases.find((p) => p.last === q.first - 2) : undefined;
  // "Travelled a distance of 40 miles", "fell from a height of six metres": how far it went.
  if (of && tokens[of.head]?.lemma === 'distance' && clause?.object === of) return { noun: clause.subject, head: clause.subject?.head ?? -1, predicate: verbFamily(clause.verb.lemma)?.id ?? clause.verb.lemma, clause };
  if (of && tokens[of.head]?.lemma === 'height' && clause && verbFamily(clause.verb.lemma)?.id === 'fall') return { noun: clause.subject, head: clause.subject?.head ?? -1, predicate: 'fall', clause };
  if (of) return { noun: of, head: of.head, predicate: 'have', clause };
  if (!clause) return { noun: null, head: -1, predicate: null, clause };
  const { verb } = clause;
  if (SAY.has(verb.lemma)) return { noun: null, head: -1, predicate: null, clause };
  const copula = AUXILIARIES.has(verb.lemma) && !verb.passive;
  if (copula) return { noun: clause.subject, head: clause.subject?.head ?? -1, predicate: 'be', clause };
  const predicate = twoWordFamily(verb.lemma, tokens[verb.last + 1]?.lower ?? '') ?? verbFamily(verb.lemma)?.id ?? verb.lemma;
  return { noun: clause.subject, head: clause.subject?.head ?? -1, predicate, clause };
}

/** "15 feet from the truck", "730 miles east of the cape": not how long something is. A verb of going ("drove 15 miles from the town") is left to its own question. */
function isDistance(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return next === 'from' || next === 'off' || (compassPoint(next) !== null && behind === 'of');
}

const lagOf = (relation: string, sentence: Sentence, clause: Clause | null): string => `${relation} ${clause ? (crashIn(sentence, clause) ?? predicateOf(sentence, clause)) : ''}`.trim();

/** "Went down moments after take-off": of what a lag is told, that is a crash. */
const crashIn = ({ tokens }: Sentence, { verb }: Clause): string | null => (RUNS_INTO.get(verb.lemma)?.has(tokens[verb.last + 1]?.lower ?? '') ? 'crash' : null);

/** "after take-off", "into the flight": the family or noun that a lag is counted from. */
function startOfLag({ tokens, phrases }: Sentence, at: number): string | null {
  const phrase = phrases.find((p) => p.first === at);
  const lemma = tokens[phrase?.head ?? -1]?.lemma.toLowerCase();
  return lemma === undefined || !/^\p{L}{3,}/u.test(lemma) ? null : (nounFamily(lemma)?.id ?? lemma);
}
