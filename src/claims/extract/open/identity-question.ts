import { partyOf } from '../../../language/en/lexicon/parties.ts';
import { ANY_NAMES, GIVEN_IDENTITY, NAMES_OF, OPEN_IDENTITY, WHOSE } from '../../../language/en/patterns/open-question.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { nounPhrase, openStatement } from './build.ts';

/** Whether people of the event have been named: "authorities did not release the names of the victims" / "police named the driver as …". */
export function identityQuestion(reading: Reading, sentence: Sentence): Statement[] {
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const raw = source.slice(sentence.span.start, sentence.span.end);
  const at = (m: RegExpExecArray): { start: number; end: number } => ({ start: sentence.span.start + m.index, end: sentence.span.start + m.index + m[0].length });
  const unknown = OPEN_IDENTITY.exec(raw);
  if (unknown) {
    const noun = ANY_NAMES.test(unknown[0]) ? (namedBehind(sentence, raw, unknown) ?? 'person') : nearestParty(sentence, at(unknown).start) ?? whoseParty(reading, sentence, raw.slice(0, unknown.index + unknown[0].length));
    return noun === null ? [] : [openStatement(reading, sentence, { kind: 'identity', family: 'identity', answered: false, about: nounPhrase(noun), keys: [noun], words: at(unknown) })];
  }
  const told = GIVEN_IDENTITY.exec(raw);
  if (!told || !namesPerson(reading, sentence) || anchorOf(reading, sentence) !== null || namesAnother(sentence, at(told).start)) return [];
  const noun = nearestParty(sentence, at(told).start);
  return noun === null ? [] : [openStatement(reading, sentence, { kind: 'identity', family: 'identity', answered: true, about: nounPhrase(noun), keys: [noun], words: at(told) })];
}

/** "Any names or details of the passengers": the party that is told of behind the names, else null. */
function namedBehind(sentence: Sentence, raw: string, { index, 0: words }: RegExpExecArray): string | null {
  const behind = NAMES_OF.exec(raw.slice(index + words.length));
  const end = behind ? sentence.span.start + index + words.length + behind[0].length : -1;
  const noun = sentence.tokens.find((t) => t.end === end)?.lemma.toLowerCase();
  return noun !== undefined && partyOf(noun) !== null ? noun : null;
}

/** The noun for a party of the event that stands nearest to some words of its sentence. */
function nearestParty(sentence: Sentence, at: number): string | null {
  const nouns = sentence.tokens.filter((t) => t.pos === 'NOUN' && partyOf(t.lemma.toLowerCase()) !== null);
  return nouns.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.lemma.toLowerCase() ?? null;
}

/** "A dog named Rollo": the noun right before the verb bears the name right behind it. */
function namesAnother({ tokens }: Sentence, at: number): boolean {
  const verb = tokens.findIndex((t) => t.start >= at);
  const [before, behind] = [tokens[verb - 1], tokens[verb + 1]];
  return before?.pos === 'NOUN' && behind?.pos === 'PROPN' && partyOf(before.lemma.toLowerCase()) === null;
}

/** How many sentences back a possessive pronoun reaches. */
const REACH = 2;

/** The party that the sentences before spoke of last, where the words ask for "his name" or "their names". */
function whoseParty(reading: Reading, sentence: Sentence, words: string): string | null {
  const whose = WHOSE.exec(words);
  if (!whose) return null;
  const plural = /^their/i.test(whose[0]);
  const before = reading.document.sentences.filter((s) => s.index >= 0 && s.index < sentence.index && s.index >= sentence.index - REACH);
  const nouns = before.flatMap((s) => s.tokens).filter((t) => t.pos === 'NOUN' && partyOf(t.lemma.toLowerCase()) !== null && (t.lower !== t.lemma) === plural);
  return nouns.at(-1)?.lemma.toLowerCase() ?? null;
}

/** A person by first and last name: what an identification gives. */
function namesPerson(reading: Reading, sentence: Sentence): boolean {
  return reading.names.names.some((n) => n.sentence === sentence && n.last > n.first && reading.names.mentions[n.mention]?.kind !== 'organisation' && reading.names.mentions[n.mention]?.kind !== 'place');
}
