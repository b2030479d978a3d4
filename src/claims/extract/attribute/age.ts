import { partyOf } from '../../../language/en/lexicon/parties.ts';
import { isCalling } from '../../../language/en/lexicon/callings.ts';
import { PERSON_GROUPS, personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { orderOf } from '../measure/order.ts';
import { anchorOf } from '../measure/anchor.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { takenUpBy } from '../../names/taken-up-phrase.ts';
import { ageWords, nameBehind, type AgeWords } from './age-words.ts';
import { attributeStatement, clauseAt } from './attribute-statement.ts';

/** How old somebody or something is. Subject: the bearer, by name or noun; ages told of another time are scoped by it. */
export function ages(reading: Reading): Statement[] {
  return reading.document.sentences.flatMap((s) => ageWords(s, reading.names).flatMap((age) => {
    const subject = bearerOf(reading, s, age);
    if (!subject) return [];
    const period = anchorOf(reading, s);
    const words = { start: s.tokens[age.first]?.start ?? 0, end: s.tokens[age.last]?.end ?? 0 };
    const told = toldAs(s, age.first);
    return [attributeStatement(reading, s, {
      slot: 'age',
      subject,
      value: age.most === undefined ? { type: 'quantity', low: age.years, high: age.years, exact: true, unit: 'year', stated: age.years, step: 1 } : { type: 'quantity', low: age.years, high: age.most, exact: false, unit: 'year', approximation: 'range' },
      words,
      scope: period === null ? {} : { period },
      order: orderOf(told) ?? (/\b(?:later|now)\b/.test(told) ? 'latest' : null),
    })];
  }));
}

/** The words that lead to an age, from the last comma, conjunction or mark before it. */
function toldAs(sentence: Sentence, first: number): string {
  const before = sentence.tokens.slice(0, first);
  const from = before.findLastIndex((t) => /^[,;:(—–]$/.test(t.text) || t.lower === 'but');
  return before.slice(from + 1).map((t) => t.lower).join(' ');
}

function bearerOf(reading: Reading, sentence: Sentence, age: AgeWords): Phrase | null {
  const { names } = reading;
  if (age.bearer === 'modifier') {
    const phrase = sentence.phrases.find((p) => p.first <= age.last && p.last >= age.first);
    return phrase ? modified(reading, sentence, phrase, age) : null;
  }
  if (age.bearer === 'predicate') {
    const clause = clauseAt(sentence, { start: sentence.tokens[age.first]?.start ?? 0, end: sentence.tokens[age.last]?.end ?? 0 });
    if (!clause?.subject || clause.subject.first > age.first) return null;
    const subject = reading.phrase(sentence, clause.subject);
    return sentence.tokens[clause.subject.head]?.pos === 'PRON' && subject.mention === null ? fromBefore(reading, sentence) : subject;
  }
  const at = age.bearer;
  const name = names.at(sentence.index, at, at);
  const phrase = sentence.phrases.find((p) => p.first <= at && p.last >= at);
  if (phrase) {
    const own = reading.phrase(sentence, phrase);
    const taken = own.name === null ? takenUpBy(sentence, phrase, reading) : null;
    return taken === null ? own : { ...own, name: names.mentions[taken]?.names[0] ?? null, mention: taken };
  }
  return name ? { text: name.text, head: name.text.split(' ').at(-1)?.toLowerCase() ?? '', modifiers: [], name: name.text, mention: name.mention } : null;
}

/** "a 17-year-old male named Hector", "31-year-old Jane Smith", "the 3-year-old". */
function modified(reading: Reading, sentence: Sentence, phrase: NounPhrase, age: AgeWords): Phrase {
  const own = reading.phrase(sentence, phrase);
  const inside = reading.names.at(sentence.index, age.last + 1, phrase.last);
  const named = inside?.mention ?? nameBehind(sentence, reading.names, phrase.last) ?? apposed(reading, sentence, phrase) ?? takenUpBy(sentence, phrase, reading);
  const nominal = phrase.head <= age.last;
  const t = sentence.tokens[phrase.head];
  const head = nominal || (t && personGroup(own.head, t.text) !== null && !PERSON_GROUPS.has(own.head) && t.pos !== 'NOUN') ? 'person' : own.head;
  const told = named === null ? (head === 'person' ? apposedThing(reading, sentence, phrase) : null) ?? apposedPart(reading, sentence, phrase) : null;
  if (told) return told;
  const bears = t?.pos === 'PROPN' && head !== 'person' && !nominal;
  if (named === null) return { ...own, head, ...(bears ? {} : { name: null, mention: null }) };
  return { ...own, head, name: reading.names.mentions[named]?.names[0] ?? null, mention: named };
}

const isApposed = ({ tokens }: Sentence, { first }: NounPhrase): boolean => tokens[first - 1]?.text === ',' && /^an?$/.test(tokens[first]?.lower ?? '');

/** "Jane Smith, a 31-year-old nurse": said of her. */
function apposed(reading: Reading, sentence: Sentence, phrase: NounPhrase): number | null {
  return isApposed(sentence, phrase) ? (reading.names.at(sentence.index, phrase.first - 2, phrase.first - 2)?.mention ?? null) : null;
}

/** "The gorilla, a 17-year-old male": said of the gorilla. */
function apposedThing(reading: Reading, sentence: Sentence, phrase: NounPhrase): Phrase | null {
  const before = isApposed(sentence, phrase) ? sentence.phrases.find((p) => p.last === phrase.first - 2 && p.preposition === null) : undefined;
  const noun = before && sentence.tokens[before.head];
  return before && noun?.pos === 'NOUN' && noun.lower === noun.lemma && personGroup(noun.lower, noun.text) === null && partyOf(noun.lower) === null ? reading.phrase(sentence, before) : null;
}

/** "The driver, a 43-year-old man": said of the driver, whom the article goes on to call so. */
function apposedPart(reading: Reading, sentence: Sentence, phrase: NounPhrase): Phrase | null {
  const before = isApposed(sentence, phrase) ? sentence.phrases.find((p) => p.last === phrase.first - 2 && p.preposition === null) : undefined;
  const noun = before && sentence.tokens[before.head];
  const definite = before !== undefined && (sentence.tokens[before.first]?.lower === 'the' || before.possessor >= 0);
  return definite && noun?.pos === 'NOUN' && noun.lower === noun.lemma && (PERSON_GROUPS.has(noun.lower) || isCalling(noun.lower)) ? reading.phrase(sentence, before) : null;
}

/** "he" where no name fits: the last noun for a person in this sentence or the one before. */
function fromBefore(reading: Reading, sentence: Sentence): Phrase | null {
  const before = reading.document.sentences.find((s) => s.index === sentence.index - 1);
  const nouns = [...(before?.phrases ?? []).map((p) => ({ s: before as Sentence, p })), ...sentence.phrases.map((p) => ({ s: sentence, p }))];
  const people = nouns.filter(({ s, p }) => /^(?:boy|girl|child|toddler|man|woman|driver|gunman|attacker|suspect|teenager|student)$/.test(s.tokens[p.head]?.lemma ?? ''));
  const found = people.at(-1);
  return found ? { ...reading.phrase(found.s, found.p), inherited: true } : null;
}
