import type { Statement } from '../../../claims/statement.ts';
import { INTRANSITIVE } from '../lexicon/questions.ts';
import { subjectOf } from './clause-question.ts';

/** Families that happen to their subject, in whatever voice. */
const BEFALLS: ReadonlySet<string> = new Set(['die', 'injure', 'survive', 'crash', 'explode', 'burn', 'miss', 'rescue', 'evacuate', 'arrest', 'detain', 'charge', 'convict', 'release']);

/** "What happened to the bridge?", of two clauses that say what befell one subject; null for others. */
export function befallingQuestion(a: Statement, b: Statement): string | null {
  const about = commonSubject(a, b);
  return about === null || ![a, b].some((s) => INTRANSITIVE.has(s.verb?.lemma ?? '') || BEFALLS.has(s.predicate ?? '')) ? null : `What happened to ${about}?`;
}

/** "What did Jane Marsh do?", of two clauses that say what one named subject did; null for others. */
export function actingQuestion(a: Statement, b: Statement): string | null {
  const about = commonSubject(a, b);
  const named = a.subject?.name && b.subject?.name && about !== null && !/^the /.test(about);
  return named && a.scope.basis !== undefined && a.verb?.lemma !== 'be' && a.verb?.lemma !== 'have' ? `What did ${about} do?` : null;
}

/** "What did President Marsh do?", of a subject as written. */
export const whatDidQuestion = (subject: string): string => `What did ${subject} do?`;

/**
 * "What did Jane Marsh say about the bridge?", from two statements of one speaker; null where the speaker
 * has no name to go by. Where both have the same words (`verbatim`), one of them may leave the speaker open.
 */
export function speakerQuestion(a: Statement, b: Statement, verbatim: boolean): string | null {
  const [p, q] = [nameOf(a.speaker), nameOf(b.speaker)];
  const [x, y] = [p ?? q, q ?? p];
  if (x === null || y === null || lastWord(x) !== lastWord(y)) return null;
  if ((p === null || q === null) && !verbatim) return null;
  const who = x.length < y.length || (x.length === y.length && x < y) ? x : y;
  const about = commonSubject(a, b);
  return about === null || lastWord(about) === lastWord(who) ? `What did ${who} say?` : `What did ${who} say about ${about}?`;
}

/** What both clauses have as their subject, as the shorter names it. */
function commonSubject(a: Statement, b: Statement): string | null {
  if (a.subject?.head !== b.subject?.head) return null;
  const named = [subjectOf(a), subjectOf(b)].filter((t): t is string => t !== null);
  return named.toSorted((p, q) => p.length - q.length || (p < q ? -1 : 1))[0] ?? null;
}

const lastWord = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** A speaker by a proper name, with its title; null for anything else: "the details said" is more often a slip of the parse. */
function nameOf(speaker: string | null): string | null {
  if (speaker === null || speaker.split(' ').length > 6) return null;
  const proper = /^\p{Lu}[\p{L}’'.-]*(?: (?:of|de|van|von|bin|al)? ?\p{Lu}[\p{L}’'.-]*)*$/u.test(speaker);
  return proper && !/^(?:He|She|They|It|I|We|You|A|An|One|Some|This|That|The)\b/.test(speaker) ? speaker : null;
}
