import { SAY } from '../../language/en/lexicon/reporting.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { OFFICES } from '../../language/en/lexicon/offices.ts';
import { PEOPLE, personGroup } from '../../language/en/lexicon/people-nouns.ts';
import type { Sentence } from './document.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Words that may stand between the reporting verb and what is said: "said on Tuesday that it". */
const MOST_BETWEEN = 4;

/**
 * Whom "it" or "they" means at the head of what somebody says: the speaker ("The railway said that it had not been warned").
 * Null where the pronoun stands elsewhere, where number or kind do not fit, and for speakers that are pronouns themselves.
 */
export function reportedSubject(sentence: Sentence, phrase: NounPhrase): NounPhrase | null {
  const { tokens, clauses } = sentence;
  const pronoun = tokens[phrase.head]?.lower;
  if (pronoun !== 'it' && pronoun !== 'they') return null;
  const reporting = clauses.findLast(({ verb }) => verb.last < phrase.first);
  if (!reporting || !SAY.has(reporting.verb.lemma) || reporting.verb.form !== 'finite' || reporting.verb.passive || !reporting.subject) return null;
  const between = tokens.slice(reporting.verb.last + 1, phrase.first);
  if (between.length > MOST_BETWEEN || between.some(({ pos, lower }) => pos === 'PRON' && lower !== 'that') || between.some(({ text }) => /[,;:“"]/.test(text))) return null;
  const head = tokens[reporting.subject.head];
  if (!head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return null;
  const plural = head.pos === 'NOUN' && head.lemma !== head.lower;
  const noun = head.lemma.toLowerCase();
  const person = PEOPLE.has(noun) || OFFICES.has(noun) || isCalling(noun) || personGroup(noun, head.text) !== null || head.pos === 'PROPN';
  return pronoun === 'they' ? (plural ? reporting.subject : null) : plural || person ? null : reporting.subject;
}
