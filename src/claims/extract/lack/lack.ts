import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { BRINGS, CALLED_OFF, DENIES, IDLE, POINTS_AT } from '../../../language/en/lexicon/lacks.ts';
import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { rootOf } from '../../../language/en/root.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { anchorOf } from '../measure/anchor.ts';
import { statementIn } from '../statement-in.ts';

/**
 * What there was none of: "no ransom was paid", "no sign of a struggle", "the fireworks were called off", "did not wear a
 * helmet"; and, to be held against it, what there was ("there were fireworks", "fitted with belts"). Slots: "lack", "there";
 * object: the noun, its modifiers the roots of the nouns by which another account may have it.
 */
export const lackExtractor: Extractor = {
  family: 'lack',
  extract: (reading: Reading): Statement[] => reading.document.sentences.filter((s) => isOfTheEvent(reading, s)).flatMap((s) => [
    ...[...denied(s), ...calledOff(s), ...notBrought(s)].flatMap((p) => lack(reading, s, p, -1) ?? []),
    ...[...there(s), ...had(s)].flatMap((p) => lack(reading, s, p, 1) ?? []),
  ]),
};

const isOfTheEvent = (reading: Reading, s: Sentence): boolean => s.tokens.at(-1)?.text !== '?' && !reading.isFurniture(s) && anchorOf(reading, s) === null;

/** The phrases behind "no", or what they point at; a manner ("without haste") lacks nothing. */
function denied({ tokens, phrases }: Sentence): NounPhrase[] {
  return tokens.flatMap((t, i) => {
    if (t.lower !== 'no') return [];
    const phrase = phrases.find((p) => p.last > i && (p.first === i || p.first === i + 1));
    if (!phrase) return [];
    const of = POINTS_AT.has(tokens[phrase.head]?.lemma.toLowerCase() ?? '') ? phrases.find((p) => p.first === phrase.last + 2 && p.preposition === 'of') : phrase;
    return of ? [of] : [];
  });
}

/** What a clause says was called off. */
function calledOff({ tokens, clauses }: Sentence): NounPhrase[] {
  return clauses.flatMap(({ verb, subject, object }) => {
    const particle = CALLED_OFF.get(verb.lemma);
    if (particle === undefined || verb.negated || (particle !== '' && !tokens.slice(verb.last + 1, verb.last + 6).some((t) => t.lower === particle))) return [];
    return [verb.passive ? subject : object].flatMap((p) => p ?? []);
  });
}

/** A thing that the reader knows is there, whatever was not done to it. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/;

/** "Did not wear a helmet", "was not fitted with brakes", "ruled out foul play": the object of a verb that denies it. */
function notBrought({ tokens, phrases, clauses }: Sentence): NounPhrase[] {
  return clauses.flatMap(({ verb, object, prepositional }) => {
    const particle = DENIES.get(verb.lemma);
    const denies = particle !== undefined && !verb.negated && (particle === '' || tokens[verb.last + 1]?.lower === particle);
    // The tagger takes the particle for a preposition of what is ruled out.
    if (denies) return phrases.filter((p) => p.first === verb.last + (particle === '' ? 1 : 2));
    if (!verb.negated || !BRINGS.has(verb.lemma)) return [];
    const fitted = prepositional.find((p) => p.preposition === 'with' && p.first > verb.last);
    return [verb.passive ? fitted : object].flatMap((p) => (p && !DEFINITE.test(tokens[p.first]?.lower ?? '') ? [p] : []));
  });
}

/** "There were fireworks": what there is said to have been. */
function there({ tokens, phrases, clauses }: Sentence): NounPhrase[] {
  return clauses.flatMap(({ verb }) => {
    if (verb.lemma !== 'be' || verb.negated || tokens[verb.first - 1]?.lower !== 'there') return [];
    const phrase = phrases.find((p) => p.first > verb.last && p.first <= verb.last + 3);
    return phrase && !tokens.slice(verb.last + 1, phrase.last).some((t) => NEGATORS.has(t.lower)) ? [phrase] : [];
  });
}

/** "Fitted with belts", "a man with a knife": what something or somebody has. */
const had = ({ tokens, phrases }: Sentence): NounPhrase[] => phrases.filter((p) => p.preposition === 'with' && tokens[p.first]?.lower !== 'no' && !DEFINITE.test(tokens[p.first]?.lower ?? ''));

function lack(reading: Reading, sentence: Sentence, phrase: NounPhrase, side: 1 | -1): Statement | null {
  const { tokens, clauses } = sentence;
  const head = tokens[phrase.head];
  const noun = head?.lemma.toLowerCase() ?? '';
  if (head?.pos !== 'NOUN' || IDLE.has(noun) || personGroup(noun, head.text) !== null) return null;
  const clause = clauses.find((c) => c.first <= phrase.first && c.last >= phrase.last) ?? null;
  const nouns = tokens.slice(phrase.first, phrase.last + 1).filter((t) => t.pos === 'NOUN' && !IDLE.has(t.lemma.toLowerCase())).map((t) => t.lemma.toLowerCase());
  const parsed = reading.phrase(sentence, phrase);
  return statementIn(reading, sentence, clause, {
    kind: 'negation',
    slot: side > 0 ? 'there' : 'lack',
    object: { ...parsed, text: textOf(tokens, tokens[phrase.first]?.lower === 'no' ? phrase.first + 1 : phrase.first, phrase.last), modifiers: [...new Set(nouns.map(rootOf))] },
    value: { type: 'state', family: 'lack', side, stage: null },
    polarity: side > 0 ? 'positive' : 'negative',
    words: spanOf(tokens, Math.max(0, phrase.first - 1), phrase.last),
  });
}
