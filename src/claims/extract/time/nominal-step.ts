import { PICKED, STEP_ROLES, stepOfNoun } from '../../../language/en/lexicon/nominal-steps.ts';
import type { Extractor } from '../../extractor.ts';
import { resolvePronoun } from '../../names/pronouns.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import { textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import type { TimeExpression } from '../../time/expression.ts';
import { statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Tokens that may stand between a step's noun and its date ("pick by the Rovers in 2002"). */
const NEAR = 6;
const POSSESSIVE = /^(?:his|her|its|their)$/;

/**
 * The date of a step in a life, or in a body's, that a noun tells: "her election in 1999", "the company's founding in 1975", "his 2010
 * conviction", "was the No. 1 pick in 2002". Predicate: the family of the verb that tells the same; subject: whose step it is.
 */
export const nominalStepExtractor: Extractor = {
  family: 'nominal-step',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (s.index < 0 || reading.isFurniture(s) ? [] : reading.times(s).flatMap((t) => step(reading, s, t) ?? []))),
};

function step(reading: Reading, sentence: Sentence, time: TimeExpression): Statement | null {
  const { tokens } = sentence;
  if (time.clock !== null || time.span.from === null || time.bound !== null) return null;
  const [first, last] = [tokens.findIndex((t) => t.end > time.start), tokens.findLastIndex((t) => t.start < time.end)];
  // "Announced her divorce in 2014" dates the announcement.
  const before = nounBefore(sentence, first);
  const noun = before !== null && sentence.clauses.some((c) => c.object?.head === before.head && c.verb.lemma !== 'be') ? null : (before ?? nounBehind(sentence, first, last));
  const family = noun === null ? null : stepOfNoun(tokens[noun.head]?.lemma.toLowerCase() ?? '');
  if (noun === null || family === null) return null;
  const clause = nearestClause(sentence, time);
  const who = STEP_ROLES.has(tokens[noun.head]?.lemma.toLowerCase() ?? '') ? named(reading, sentence, noun) : whose(reading, sentence, noun);
  if (who?.name == null || who.mention === null || (family !== 'found' && reading.names.mentions[who.mention]?.kind !== 'person')) return null;
  return statementIn(reading, sentence, clause, { kind: 'time', slot: 'step', predicate: family, subject: who, value: time.span, words: { start: time.start, end: time.end } });
}

/** The noun of a step right before a date, at most a phrase with a preposition between them and no verb. */
function nounBefore({ tokens, phrases }: Sentence, first: number): NounPhrase | null {
  const near = phrases.filter((p) => p.last < first && p.head >= first - NEAR).toReversed();
  const found = near.find((p) => stepOfNoun(tokens[p.head]?.lemma.toLowerCase() ?? '') !== null);
  return found && tokens.slice(found.last + 1, first).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX' && t.pos !== 'PUNCT' && t.pos !== 'CCONJ') ? found : null;
}

/** "His 2010 conviction": the date stands inside the noun's phrase. */
const nounBehind = ({ phrases }: Sentence, first: number, last: number): NounPhrase | null => phrases.find((p) => p.first < first && p.head > last && p.head <= last + 2) ?? null;

/** Whose the step is: the possessor of its noun, or what stands behind "of". */
function whose(reading: Reading, sentence: Sentence, noun: NounPhrase): Phrase | null {
  const { tokens, phrases } = sentence;
  const part = (first: number, last: number): Phrase => reading.phrase(sentence, { first, last, head: last, possessor: -1, preposition: null, coordinated: false });
  if (noun.possessor >= noun.first) return part(noun.first, noun.possessor);
  const at = POSSESSIVE.test(tokens[noun.first]?.lower ?? '') ? noun.first : POSSESSIVE.test(tokens[noun.first - 1]?.lower ?? '') ? noun.first - 1 : -1;
  if (at >= 0) return pronounFor(reading, sentence, at);
  const of = tokens[noun.last + 1]?.lower === 'of' ? phrases.find((p) => p.first === noun.last + 2) : undefined;
  return of ? reading.phrase(sentence, of) : null;
}

/** Who "his" and "her" stand for, as "he" and "she" would in their place. */
function pronounFor(reading: Reading, sentence: Sentence, at: number): Phrase | null {
  const word = sentence.tokens[at]?.lower ?? '';
  // "Since its founding in 1902 the Courier has grown".
  if (word === 'its') return sentence.clauses.flatMap((c) => (c.subject ? [reading.phrase(sentence, c.subject)] : [])).find((p) => p.name !== null) ?? null;
  const mention = resolvePronoun(word, sentence.index, at, reading.names);
  const name = mention === null ? null : (reading.names.mentions[mention]?.names[0] ?? null);
  return name === null ? null : { text: sentence.tokens[at]?.text ?? '', head: name.split(' ').at(-1)?.toLowerCase() ?? '', modifiers: [], name, mention };
}

/** Whom a clause calls so: the subject of "was the No. 1 pick", or the name that an apposition explains. */
function named(reading: Reading, sentence: Sentence, noun: NounPhrase): Phrase | null {
  if (!PICKED.test(textOf(sentence.tokens, noun.first, noun.last))) return null;
  const copula = sentence.clauses.findLast((c) => c.verb.last < noun.first);
  return copula?.verb.lemma === 'be' && !copula.verb.passive && !copula.verb.negated && copula.subject ? reading.phrase(sentence, copula.subject) : null;
}
