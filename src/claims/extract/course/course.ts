import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { COURSE_PREPOSITIONS, movementOf, NO_COURSE, tellsPurpose, type CourseRole } from '../../../language/en/lexicon/courses.ts';
import { isProForm } from '../../../language/en/lexicon/pro-forms.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/** Longest purpose, in tokens behind its verb. */
const LONGEST = 8;

/**
 * How a movement went and what a deed was done for: "jumped off the pier into the sea to escape the fire". Slot: "course:" and
 * the role; predicate: the movement, or the verb whose purpose it is; subject: who moved; value: where to, where from, past what, or what
 * for; object.modifiers: its content keys.
 */
export const courseExtractor: Extractor = {
  family: 'course',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => courses(reading, s, c)))),
};

function courses(reading: Reading, sentence: Sentence, clause: Clause): Statement[] {
  const { verb, subject } = clause;
  const movement = movementOf(verb.lemma);
  if (!subject || verb.negated || verb.modal !== null || verb.form === 'infinitive' || (movement === null && !tellsPurpose(verb.lemma))) return [];
  // "The missile falls on the target" tells what it is made for; headlines put the past so.
  if (verb.form === 'finite' && verb.tense !== 'past' && !verb.perfect && sentence.index >= 0) return [];
  const who = reading.phrase(sentence, subject);
  if ((who.name === null && isProForm(who.text)) || (who.mention !== null && reading.names.mentions[who.mention]?.kind === 'place') || sentence.tokens.slice(clause.first, verb.first).some((t) => NEGATORS.has(t.lower))) return [];
  const made = (role: CourseRole, predicate: string, phrase: Phrase, first: number, last: number): Statement => {
    const period = anchorOf(reading, sentence);
    return statementIn(reading, sentence, clause, {
      kind: role === 'purpose' ? 'cause' : 'place',
      slot: `course:${role}`,
      predicate,
      subject: who,
      object: keyPhrase(contentKeys(sentence.tokens.slice(first, last + 1))),
      value: { type: 'named', phrase },
      scope: period === null ? {} : { period },
      words: spanOf(sentence.tokens, first, last),
      verb: verbSpan(sentence, verb),
    });
  };
  const purpose = tellsPurpose(verb.lemma) ? purposeOf(sentence, clause) : null;
  return [
    ...(movement === null || verb.passive ? [] : placesOf(sentence, clause).map(({ role, first, last, head }) => made(role, movement, { text: textOf(sentence.tokens, first, last), head, modifiers: [], name: null, mention: null }, first, last))),
    ...(purpose === null ? [] : [made('purpose', verb.lemma, { text: textOf(sentence.tokens, purpose.first, purpose.last), head: purpose.lemma, modifiers: [], name: null, mention: null }, purpose.first, purpose.last)]),
  ];
}

/** The first phrase of each role behind the verb, but for names, which the rules of places compare. */
function placesOf({ tokens }: Sentence, { verb, prepositional }: Clause): { role: CourseRole; first: number; last: number; head: string }[] {
  const found = prepositional.filter((p) => p.first > verb.last && !p.coordinated).flatMap((p) => {
    const role = COURSE_PREPOSITIONS.get(p.preposition ?? '');
    const head = tokens[p.head];
    if (role === 'path' && movementOf(verb.lemma) === 'drive') return [];
    // "Into the sea 70 km off the coast": a distance behind it is no part of the place.
    return role && head?.pos === 'NOUN' && !NO_COURSE.has(head.lemma) && !tokens.slice(p.first, p.last + 1).some((t) => t.pos === 'NUM') ? [{ role, first: p.first, last: p.last, head: head.lemma.toLowerCase() }] : [];
  });
  return found.filter((p, i) => found.findIndex((o) => o.role === p.role) === i);
}

/** "To escape the fire" right behind the clause, with no comma and no other verb between. */
function purposeOf({ tokens, clauses }: Sentence, clause: Clause): { first: number; last: number; lemma: string } | null {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || next.verb.form !== 'infinitive' || next.verb.lemma === 'be' || next.verb.negated) return null;
  const to = tokens[next.verb.first]?.lower === 'to' ? next.verb.first : next.verb.first - 1;
  if (tokens[to]?.lower !== 'to' || tokens.slice(clause.verb.last + 1, to).some((t) => t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'ADJ')) return null;
  const stop = tokens.findIndex((t, i) => i > next.verb.last && (t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'SCONJ'));
  return { first: to, last: Math.min(stop < 0 ? next.last : stop - 1, next.last, next.verb.last + LONGEST), lemma: next.verb.lemma };
}
