import { COME_UPON, ONE_DOER, PARTICLES, TELLS_NAME, THIN_VERBS } from '../../../language/en/lexicon/agents.ts';
import { BODIES_THAT_ACT } from '../../../language/en/lexicon/bodies.ts';
import { OFFICES } from '../../../language/en/lexicon/offices.ts';
import { isOrdinaryWord } from '../../../language/en/document-frequency.ts';
import { verbFamily } from '../../../language/en/lexicon/predicates.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { anchorOf } from '../measure/anchor.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { doerBehind } from '../doer.ts';
import { isOfAnybody } from '../of-anybody.ts';
import { statementIn } from '../statement-in.ts';

/**
 * Who did something to what: "the organisers set up a safe zone", "a safe zone set up by the organisers". Slot: the verb's
 * lemma with its particle; value: the agent; subject: what it is done to; object.modifiers: content keys of the clause.
 */
export const actorExtractor: Extractor = {
  family: 'actor',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => s.clauses.flatMap((c) => statement(reading, s, c) ?? [])),
};

/** Modal verbs that leave open whether it was done. */
const POSSIBLE = /^(?:can|could|may|might|must|should|would)$/;

/** What stands before a participle that names a deed and does not say that it was done: "a plan for closing the pier", "worked on closing it". */
const NOT_DONE = /^(?:on|against|about|towards?|from)$/;

/** Participles between somebody or something and the name. */
const CALLED = /^(?:named|called|nicknamed|dubbed)$/;

function statement(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { verb } = clause;
  if (SAY.has(verb.lemma) || THIN_VERBS.has(verb.lemma) || verb.form === 'infinitive' || (verbFamily(verb.lemma) === null && !isOrdinaryWord(verb.lemma))) return null;
  // "Missiles that can hit the mainland" have not hit it.
  if (POSSIBLE.test(verb.modal ?? '') || isAttributive(sentence, clause) || isInName(sentence, verb.verb) || isCalled(sentence, clause) || isOfAnybody(sentence, clause)) return null;
  if (verb.form === 'participle' && NOT_DONE.test(sentence.tokens[verb.first - 1]?.lower ?? '')) return null;
  const parts = partsOf(sentence, clause);
  if (!parts) return null;
  const { tokens } = sentence;
  const after = tokens[verb.last + 1];
  const particle = after && PARTICLES.has(after.lower) ? `-${after.lower}` : '';
  const period = anchorOf(reading, sentence);
  const agent = reading.phrase(sentence, parts.agent);
  return statementIn(reading, sentence, clause, {
    kind: 'actor',
    slot: `${verb.lemma}${particle}`,
    predicate: particle === '' ? (COME_UPON.has(verb.lemma) ? 'find' : (verbFamily(verb.lemma)?.id ?? verb.lemma)) : `${verb.lemma}${particle}`,
    subject: namedPhrase(reading, sentence, parts.patient),
    object: { text: textOf(tokens, parts.patient.first, parts.patient.last), head: '', modifiers: contentKeys([...tokens.slice(parts.patient.first, parts.patient.last + 1), ...tokens.slice(clause.first, clause.last + 1)]), name: null, mention: null },
    value: { type: 'named', phrase: agent },
    scope: period === null ? {} : { period },
    polarity: verb.negated ? 'negative' : 'positive',
    clause: spanOf(tokens, Math.min(clause.first, clause.subject?.first ?? clause.first), clause.last),
    words: spanOf(tokens, parts.agent.first, parts.agent.last),
  });
}

/** Agent and patient, whichever voice the clause is in. */
function partsOf(sentence: Sentence, clause: Clause): { agent: NounPhrase; patient: NounPhrase } | null {
  const { subject, object, verb } = clause;
  const by = doerBehind(sentence, clause);
  const text = sentence.tokens[verb.verb]?.lower ?? '';
  if (by && subject && (verb.passive || (object === null && text !== verb.lemma && !/ing$|[^s]s$/.test(text)))) return { agent: by, patient: subject };
  const patient = object ?? behindParticle(sentence, clause) ?? sharedObject(sentence, clause);
  if (verb.passive || !subject || !patient || (object !== null && patient.first > verb.last + 3)) return null;
  // "Created Facebook's Like button": what a name owns was created, and where the tagger loses it, nothing is.
  return /^(?:PRON)$/.test(sentence.tokens[patient.head]?.pos ?? '') || /^['’]s?$/.test(sentence.tokens[patient.last + 1]?.text ?? '') ? null : { agent: subject, patient };
}

/** "North Korea's increasing threats", "offshore shell companies": a word that describes the noun behind it. */
function isAttributive({ tokens }: Sentence, { verb, object }: Clause): boolean {
  const [before, own] = [tokens[verb.first - 1], tokens[verb.verb]];
  if (!before || !own || verb.first !== verb.last || !object || object.first > verb.last + 1 || tokens[object.first]?.pos === 'DET') return false;
  return (/ing$/.test(own.lower) && (before.pos === 'DET' || /^['’]s?$/.test(before.text) || before.pos === 'ADJ')) || (own.lower === verb.lemma && before.pos === 'ADJ');
}

/** "The Satellite Launch Center": a verb with a capital among other capitals of a sentence is part of a name. */
function isInName({ tokens, index }: Sentence, at: number): boolean {
  const capital = (k: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[k]?.text ?? '');
  return index >= 0 && at > 1 && capital(at) && capital(at - 1) && capital(at + 1) && tokens.some((t) => /^\p{Ll}/u.test(t.text) && t.pos === 'VERB');
}

/** "Shot and killed the bear": of two verbs joined right away, the second names what both were done to. */
function sharedObject({ tokens, clauses }: Sentence, { verb }: Clause): NounPhrase | null {
  const next = clauses.find((c) => c.verb.first === verb.last + 2);
  return next && tokens[verb.last + 1]?.lower === 'and' && next.verb.form === 'finite' && !next.verb.passive && next.object?.first === next.verb.last + 1 ? next.object : null;
}

/** A phrase with the name that the words right behind it give ("a gorilla named Bokito"). */
function namedPhrase(reading: Reading, sentence: Sentence, phrase: NounPhrase): Phrase {
  const own = reading.phrase(sentence, phrase);
  if (own.name !== null || !CALLED.test(sentence.tokens[phrase.last + 1]?.lower ?? '')) return own;
  const name = reading.names.at(sentence.index, phrase.last + 2, phrase.last + 2);
  return name === null ? own : { ...own, name: name.text, mention: name.mention };
}

/** "A gorilla named Rollo": a participle right behind an indefinite noun, or one that names nothing itself, before a name. */
function isCalled({ tokens, phrases }: Sentence, { verb, subject, object }: Clause): boolean {
  const before = phrases.find((p) => p.last === verb.first - 1);
  if (!TELLS_NAME.has(verb.lemma) || verb.first !== verb.last || verb.form !== 'finite' || !before || object?.first !== verb.last + 1 || tokens[object.head]?.pos !== 'PROPN') return false;
  const [opens, head] = [tokens[before.first]?.lower ?? '', tokens[before.head]];
  const acts = /^(?:PROPN|PRON)$/.test(head?.pos ?? '') || BODIES_THAT_ACT.has(head?.lemma.toLowerCase() ?? '') || OFFICES.has(head?.lemma.toLowerCase() ?? '');
  return before.head !== subject?.head || /^(?:an?|one|another|two|three|four)$/.test(opens) || !acts;
}

/** "Set up a safe zone": the tagger takes the particle for a preposition, and what is set up for its phrase. */
function behindParticle({ tokens }: Sentence, { verb, prepositional }: Clause): NounPhrase | null {
  const particle = tokens[verb.last + 1]?.lower ?? '';
  return ONE_DOER.has(`${verb.lemma}-${particle}`) ? (prepositional.find((p) => p.first === verb.last + 2 && p.preposition === particle) ?? null) : null;
}
