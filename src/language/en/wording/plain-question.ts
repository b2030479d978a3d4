import type { Phrase, Statement } from '../../../claims/statement.ts';
import { BODIES_THAT_ACT } from '../lexicon/bodies.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { nounFamily } from '../lexicon/predicates.ts';
import { personGroup } from '../lexicon/people-nouns.ts';
import { INTRANSITIVE } from '../lexicon/questions.ts';
import { subjectPhrase, subjectOf } from './clause-question.ts';
import { voiceName } from './voice-name.ts';

/** Families that happen to their subject, in whatever voice. */
const BEFALLS: ReadonlySet<string> = new Set(['die', 'injure', 'survive', 'crash', 'explode', 'burn', 'miss', 'rescue', 'evacuate', 'arrest', 'detain', 'charge', 'convict', 'release']);
/** Families that happen to their object, or to the subject of a passive. */
const DONE: ReadonlySet<string> = new Set([...BEFALLS, 'shoot', 'attack', 'destroy', 'hospitalise', 'acquit', 'sentence', 'fine', 'dismiss', 'appoint', 'ban', 'close', 'cancel', 'delay', 'suspend', 'sell', 'steal', 'move']);
/** Verbs that say what something is, not what it does. */
const STATIVE: ReadonlySet<string> = new Set(['be', 'have', 'become', 'seem', 'appear', 'know', 'believe', 'think', 'feel', 'want', 'need', 'like', 'love', 'represent', 'contain', 'include', 'remain', 'suppose', 'live', 'own', 'mean']);

/** "What happened to the bridge?", of two clauses that say what befell one thing; null for others. */
export function befallingQuestion(a: Statement, b: Statement): string | null {
  const about = commonSubject(a, b);
  if (about !== null && !UNKNOWABLE.has(a.subject?.head ?? '') && [a, b].some((s) => INTRANSITIVE.has(s.verb?.lemma ?? '') || BEFALLS.has(s.predicate ?? ''))) return `What happened ${isHappening(a) ? 'in' : 'to'} ${about}?`;
  const [x, y] = [themeOf(a), themeOf(b)];
  const theme = a.predicate === b.predicate && DONE.has(a.predicate ?? '') && x !== null && y !== null && x.head === y.head && isPlural(x) === isPlural(y) && !UNKNOWABLE.has(x.head) ? shorter(subjectPhrase(x), subjectPhrase(y)) : null;
  return theme === null ? null : `What happened to ${theme}?`;
}

/** "Bad ideas" are not "that idea". */
const isPlural = ({ text, head }: Phrase): boolean => !text.toLowerCase().endsWith(head) && /s$/.test(text);

/** A crash or an attack: things happen in it, not to it. */
const isHappening = ({ subject }: Statement): boolean => subject !== null && subject.name === null && /^(?:crash|explode|burn|shoot|attack|strike-storm|protest|collapse)$/.test(nounFamily(subject.head)?.id ?? '');

/**
 * "What did Jane Marsh do?", of two clauses that say what one person or body did, told by its noun or known as one by its
 * name (`named`); null for others.
 */
export function actingQuestion(a: Statement, b: Statement, named: boolean): string | null {
  const about = commonSubject(a, b);
  if (about === null || ![a, b].every((s) => isActive(s) && !STATIVE.has(s.verb?.lemma ?? ''))) return null;
  return (named && !/^the |['’]s /.test(about)) || isAgent(a.subject) ? whatDidQuestion(about) : null;
}

/** "What is known about the brakes?", of two clauses with one subject that make no other question; null where it has no name to go by. */
export function knownQuestion(a: Statement, b: Statement): string | null {
  const about = commonSubject(a, b);
  return about === null || UNKNOWABLE.has(a.subject?.head ?? '') ? null : `What is known about ${about}?`;
}

/** "What did President Marsh do?", of a subject as written. */
export const whatDidQuestion = (subject: string): string => `What did ${subject.replace(/^The /, 'the ')} do?`;

/**
 * "What did Jane Marsh say about the bridge?", from two statements of one speaker; null where the speaker has no name to go
 * by. Where both have the same words (`verbatim`), one of them may leave the speaker open.
 */
export function speakerQuestion(a: Statement, b: Statement, verbatim: boolean): string | null {
  const [p, q] = [voiceName(a.speaker), voiceName(b.speaker)];
  const [x, y] = [p ?? q, q ?? p];
  if (x === null || y === null || x.key !== y.key || ((p === null || q === null) && !verbatim)) return null;
  const who = shorter(x.text, y.text) as string;
  const about = commonSubject(a, b);
  return about === null || voiceName(about)?.key === x.key ? `What did ${who} say?` : `What did ${who} say about ${about}?`;
}

/** Stretches of time, and nouns that stand for something else: nothing is known about them by themselves. */
const UNKNOWABLE: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'night', 'hour', 'minute', 'time', 'moment', 'way', 'thing', 'part', 'rest', 'kind', 'number', 'lot', 'list', 'name', 'identity', 'season', 'report', 'two', 'three', 'four', 'five', 'one', 'other']);

/** What both clauses have as their subject, as the shorter names it. */
const commonSubject = (a: Statement, b: Statement): string | null => (a.subject?.head === b.subject?.head ? shorter(subjectOf(a), subjectOf(b)) : null);

function shorter(p: string | null, q: string | null): string | null {
  return [p, q].filter((t): t is string => t !== null).toSorted((m, n) => m.length - n.length || (m < n ? -1 : 1))[0] ?? null;
}

/** The agent of the clause is its subject; a passive names another one or none. */
const isActive = (s: Statement): boolean => s.scope.basis !== undefined && (s.scope.basis === s.subject?.head || /^(?:he|she|it|they|who|which|that)$/.test(s.scope.basis));

/** What is done to: the object, or the subject of a passive. */
const themeOf = (s: Statement): Phrase | null => (isActive(s) ? s.object : s.subject);

/** Somebody, or a body of people. */
const isAgent = (p: Phrase | null): boolean => p !== null && (BODIES_THAT_ACT.has(p.head) || OFFICES.has(p.head) || personGroup(p.head, p.head) !== null);
