import { PRONOUNS } from '../../language/en/lexicon/closed-class.ts';
import { ageClass } from '../../language/en/lexicon/age-classes.ts';
import { genderOf } from '../../language/en/lexicon/persons.ts';
import { NAMING } from '../../language/en/lexicon/naming.ts';
import { SAY } from '../../language/en/lexicon/reporting.ts';
import type { Mention } from '../analysis.ts';
import type { Names } from './mentions.ts';

/** How many words behind one of naming the name follows. */
const NAMED_WITHIN = 3;
/** How many sentences back a pronoun may reach. */
const REACH = 3;

/**
 * The mention that a personal pronoun stands for: the person named last before it, in the same or one of the three
 * sentences before, whose given name does not contradict the pronoun; nobody where that is the second of two who both fit ("Peter
 * Halm and Karl Marsh"), or where a name stands nearer that may be a person's. "it" and "they" stay unresolved: too often wrong. `speaks`: the pronoun stands before a verb of saying; others
 * pass over whom the sentence before only names as its source.
 */
export function resolvePronoun(pronoun: string, sentence: number, token: number, names: Names, speaks = false): number | null {
  const kind = PRONOUNS.get(pronoun.toLowerCase());
  if (kind !== 'male' && kind !== 'female') return null;
  for (let i = names.names.length - 1; i >= 0; i--) {
    const n = names.names[i];
    if (!n || n.sentence.index > sentence || (n.sentence.index === sentence && n.first >= token)) continue;
    if (n.sentence.index < sentence - REACH || n.sentence.index < 0) return null;
    const mention = names.mentions[n.mention] as Mention;
    if (n.sentence.index === sentence && isMaybePerson(mention, n)) return null;
    if (mention.kind !== 'person') continue;
    if (isBesideDescription(n) || (!speaks && n.sentence.index < sentence && isSourceOnly(n, names))) continue;
    const gender = genderOf((mention.names[0] ?? '').split(' ')[0] ?? '');
    if (gender === null || gender === kind) return isOneOfTwo(n, names, kind) ? null : n.mention;
  }
  return null;
}

/** A name of two words or three of which nothing tells what it is of, under its whole name or its last word: a given name that no list knows. */
const isMaybePerson = ({ kind, names }: Mention, { first, sentence: { tokens } }: Names['names'][number]): boolean =>
  kind === 'other' && /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}$/u.test(names[0] ?? '') && !/^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '');

/** "The driver, Karl Marsh, was unhurt, Peter Halm said.": who is named behind a statement about another person, as its source. */
function isSourceOnly({ sentence, first, last, mention }: Names['names'][number], names: Names): boolean {
  const { tokens } = sentence;
  const closes = tokens[last + 2]?.text === '.' || last + 2 >= tokens.length;
  if (!closes || !SAY.has(tokens[last + 1]?.lemma ?? '')) return false;
  return names.names.some((o) => o.sentence === sentence && o.last < first && o.mention !== mention && names.mentions[o.mention]?.kind === 'person');
}

/**
 * "The 23-year-old from Brno beat Karl Marsh. He smiled.": what a sentence says of somebody by a description, the next goes on about that
 * one, who is named further up, and not about whom it was done to.
 */
function isBesideDescription({ sentence, first }: Names['names'][number]): boolean {
  const [clause] = sentence.clauses;
  const subject = clause?.subject ?? null;
  if (!clause || subject === null || clause.verb.form !== 'finite' || clause.verb.last >= first || sentence.tokens[subject.first]?.lower !== 'the') return false;
  // "The suspect, identified as Karl Marsh,": the description names him.
  if (sentence.tokens.slice(Math.max(subject.last, first - NAMED_WITHIN), first).some((t) => NAMING.has(t.lower))) return false;
  const own = sentence.tokens.slice(subject.first, subject.last + 1);
  return own.some((t) => /^year$|^\d+-year-old/.test(t.lower)) || ageClass(own.at(-1)?.lemma ?? '') !== (own.at(-1)?.lemma ?? '');
}

function isOneOfTwo({ sentence, first, mention }: Names['names'][number], names: Names, kind: 'male' | 'female'): boolean {
  const other = sentence.tokens[first - 1]?.lower === 'and' ? names.at(sentence.index, first - 2, first - 2) : null;
  const person = other && other.mention !== mention ? names.mentions[other.mention] : undefined;
  return person?.kind === 'person' && genderOf((person.names[0] ?? '').split(' ')[0] ?? '') === kind;
}
