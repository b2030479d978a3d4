import { DETERMINERS, MONTH_OR_DAY, SUBORDINATORS } from '../../../language/en/lexicon/closed-class.ts';
import { isOrdinaryWord } from '../../../language/en/document-frequency.ts';
import { isNumberWord } from '../../../language/en/number-words.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import { COLLECTIVE, OF_THE_SPEAKER, PLURAL_NOUNS, TAKES_CLAUSE } from '../../../language/en/lexicon/questions.ts';
import type { Token } from '../../../language/language.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import { spanOf, type Sentence } from '../document.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** Longest subject that a question can hold, in tokens. */
const LONGEST = 12;

/** A subject as a question names it. */
export interface AskedSubject {
  readonly span: Span;
  /** The name that a pronoun stands for, instead of the words of `span`. */
  readonly name: string | null;
  /** Null where either number will do: "the Cubs", "the family". */
  readonly plural: boolean | null;
  /** Its first letter is a capital only because it opens the sentence. */
  readonly lower: boolean;
  readonly words: number;
}

/** The whole subject of a clause ("the body of the driver", "two women and a child"), or null where it cannot be named. */
export function askedSubject(reading: Reading, sentence: Sentence, clause: Clause): AskedSubject | null {
  const np = clause.subject;
  if (!np || clause.verb.form !== 'finite') return null;
  const { tokens } = sentence;
  const head = tokens[np.head] as Token;
  if (head.pos === 'PRON') return byPronoun(reading, sentence, clause, np);
  const antecedent = clause.sharedSubject ? antecedentEnd(sentence, clause) : null;
  const owner = clause.sharedSubject && antecedent === null ? sharedFrom(sentence, clause) : clause;
  if (!owner) return null;
  const first = coordinatedFrom(sentence, np);
  const last = antecedent ?? owner.verb.first - 1 - trailingAdverbs(tokens, owner.verb.first - 1);
  if (last < np.last || last - first >= LONGEST || !(antecedent !== null || opens(tokens, first)) || !isChain(sentence, np.last + 1, last)) return null;
  const own = tokens.slice(first, last + 1);
  if (own.some((t) => OF_THE_SPEAKER.has(t.lower) || t.pos === 'PRON') || !isNameable(reading, sentence, first, np)) return null;
  const plural = numberOf(reading, sentence, first, last, np);
  const lower = losesCapital(reading, sentence, first);
  return { span: spanOf(tokens, first, last), name: null, plural, lower, words: last - first + 1 };
}

/** Whether a phrase at the head of a sentence has its capital from there alone. */
function losesCapital(reading: Reading, sentence: Sentence, first: number): boolean {
  const [before, t, next] = [sentence.tokens[first - 1], sentence.tokens[first] as Token, sentence.tokens[first + 1]];
  if ((before && !/^[“"‘'—–:(]$/.test(before.text)) || !/^\p{Lu}\p{Ll}*$/u.test(t.text)) return false;
  if (t.pos === 'DET') return true;
  if (MONTH_OR_DAY.test(t.text) || (/^['’]/.test(next?.text ?? '') && reading.gazetteer.places(t.text).length > 0)) return false;
  if (/^\p{Lu}/u.test(next?.text ?? '') || reading.gazetteer.isDemonym(t.text) || reading.names.at(sentence.index, first, first) !== null) return false;
  return isOrdinaryWord(t.lower) || isNumberWord(t.lower) || isPluralNoun(t) || opensAsPlural(reading, sentence, first);
}

function byPronoun(reading: Reading, sentence: Sentence, clause: Clause, np: NounPhrase): AskedSubject | null {
  if (clause.verb.first - 1 - trailingAdverbs(sentence.tokens, clause.verb.first - 1) !== np.last) return null;
  if (!/^(?:he|she)$/.test(sentence.tokens[np.head]?.lower ?? '')) return null;
  const { name } = reading.phrase(sentence, np);
  return name === null ? null : { span: spanOf(sentence.tokens, np.first, np.last), name, plural: false, lower: false, words: name.split(' ').length };
}

/** "the driver, who was arrested": the phrase right before the relative pronoun, when no preposition ties it to another. */
function antecedentEnd(sentence: Sentence, clause: Clause): number | null {
  const np = clause.subject;
  const pronoun = clause.verb.first - 1 - trailingAdverbs(sentence.tokens, clause.verb.first - 1);
  if (!np || np.preposition !== null || np.coordinated || !/^(?:who|which|that)$/.test(sentence.tokens[pronoun]?.lower ?? '')) return null;
  const gap = sentence.tokens[pronoun - 1]?.text === ',' ? 2 : 1;
  return np.last === pronoun - gap ? np.last : null;
}

/** The clause that a coordinated one takes its subject from: "the tram derailed and overturned"; null for all others. */
function sharedFrom(sentence: Sentence, clause: Clause): Clause | null {
  const before = sentence.tokens[clause.verb.first - 1];
  const at = sentence.clauses.indexOf(clause);
  const previous = sentence.clauses[at - 1];
  if (!previous || before?.pos !== 'CCONJ' || previous.sharedSubject || previous.subject !== clause.subject || previous.verb.form !== 'finite') return null;
  return sentence.tokens.slice(previous.verb.last, clause.verb.first).some((t) => SUBORDINATORS.has(t.lower)) ? null : previous;
}

/** Where a chain of coordinated phrases that ends in `np` begins. */
function coordinatedFrom(sentence: Sentence, np: NounPhrase): number {
  let first = np;
  for (let at = sentence.phrases.indexOf(np); at > 0 && first.coordinated; at--) first = sentence.phrases[at - 1] as NounPhrase;
  return first.first;
}

const isAdverb = (t: Token | undefined): boolean => t?.pos === 'ADV' || t?.lower === 'both' || t?.lower === 'all';

function trailingAdverbs(tokens: readonly Token[], from: number): number {
  let n = 0;
  while (isAdverb(tokens[from - n])) n++;
  return n;
}

/** Nothing but the clause's own start stands before its subject; else it may be the object of another verb. */
function opens(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  if (/^[,;:—–“"(]$/.test(before.text) || before.pos === 'SCONJ' || SUBORDINATORS.has(before.lower)) return true;
  if (before.pos === 'CCONJ') return /^[,;—–]$/.test(tokens[first - 2]?.text ?? ',');
  return before.pos === 'VERB' && (SAY.has(before.lemma) || TAKES_CLAUSE.has(before.lemma));
}

/** Prepositional phrases and nothing else: "of the driver in Port Marrow". */
function isChain(sentence: Sentence, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) {
    const t = sentence.tokens[i] as Token;
    const inPhrase = sentence.phrases.find((p) => p.first <= i && p.last >= i);
    if (inPhrase ? (inPhrase.preposition === null && !inPhrase.coordinated) || /^(?:after|before|until|since|during)$/.test(inPhrase.preposition ?? '') : !(t.pos === 'ADP' || (t.pos === 'CCONJ' && i < last))) return false;
  }
  return true;
}

/** A name, or a phrase with a determiner, a number or a plural: what a question can hold as it stands. */
function isNameable(reading: Reading, sentence: Sentence, first: number, np: NounPhrase): boolean {
  const { tokens } = sentence;
  const [opener, head] = [tokens[first] as Token, tokens[np.head] as Token];
  if (head.lower === 'one') return sentence.tokens[np.head + 1]?.lower === 'of';
  if (head.pos === 'NUM' || head.pos === 'ADJ' || /^[’']/.test(opener.text)) return false;
  if (/^(?:this|that|these|those|such|what|which|no|his|her|its|their|maybe|perhaps|another|other)$/.test(opener.lower)) return false;
  if (/^(?:nobody|none|everyone|someone|anyone|something|nothing|thing)$/.test(head.lower)) return false;
  if (DETERMINERS.has(opener.lower) || opener.pos === 'NUM' || np.possessor >= 0) return true;
  return reading.names.at(sentence.index, np.head, np.head) !== null || isPluralNoun(head) || opensAsPlural(reading, sentence, np.head) || isLastName(reading, head.text);
}

/** "Bell" at the head of a sentence, where the article elsewhere names a Le'Veon Bell. */
const isLastName = (reading: Reading, word: string): boolean => /^\p{Lu}/u.test(word) && reading.names.mentions.some((m) => m.kind === 'person' && m.names.some((name) => name.endsWith(` ${word}`)));

const isPluralNoun = (head: Token): boolean => PLURAL_NOUNS.has(head.lower) || (head.pos === 'NOUN' && /[^su]s$/.test(head.lower) && head.lemma !== head.lower);

/** The tagger takes a plural at the head of a sentence for a name and leaves its lemma as it is ("Divers found the wreck"). */
const opensAsPlural = (reading: Reading, sentence: Sentence, i: number): boolean =>
  i === 0 && sentence.tokens[i]?.pos === 'PROPN' && /\p{Ll}{2}[^su]s$/u.test(sentence.tokens[i]?.text ?? '') && reading.names.at(sentence.index, i, i) === null;

/** Whether the subject is plural; null where its verb may take either number. */
function numberOf(reading: Reading, sentence: Sentence, first: number, last: number, np: NounPhrase): boolean | null {
  const { tokens, phrases } = sentence;
  const joined = phrases.some((p) => p.coordinated && p.preposition === null && p.first > first && p.last <= last);
  if (first < np.first || joined) return tokens.slice(first, last + 1).some((t) => t.lower === 'or') ? null : true;
  const head = tokens[np.head] as Token;
  if (head.lower === 'one') return false;
  if (isPluralNoun(head) || opensAsPlural(reading, sentence, np.head)) return true;
  return (head.pos === 'PROPN' && /[^s]s$/.test(head.text)) || COLLECTIVE.has(head.lower) ? null : false;
}
