import type { Span, Statement } from '../../../claims/statement.ts';

/** What follows the verb is cut at the first comma or after this many words. */
const MOST_WORDS = 14;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did)$/i;
const EMPTY_ALONE = /^(?:has|have|had|do|does|did)$/i;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there)$/i;
const DANGLING = /\s+(?:of|in|on|at|to|for|with|by|from|and|or|the|a|an|that|as|about|around|since|until|after|before|between|its|their|his|her)$/i;
const ADVERBS = new Set(['also', 'then', 'only', 'even', 'still', 'already', 'later', 'reportedly', 'allegedly', 'just', 'now', 'apparently']);

/**
 * A clause turned into a question by inversion: "was the bridge closed on Monday", "did the tram overturn". `without` is
 * left out of it (the words that the question asks for). Null when the clause has no subject that can be named.
 */
export function invertedClause(source: string, s: Statement, without: Span | null): string | null {
  const subject = subjectOf(s);
  if (subject === null || !s.verb) return null;
  const words = source.slice(s.verb.start, s.verb.end).split(/\s+/).filter((w) => !ADVERBS.has(w.toLowerCase()));
  const rest = restOf(source, s, s.verb.end, without);
  const [first = '', ...others] = words;
  if (AUXILIARY.test(first) && !(EMPTY_ALONE.test(first) && others.length === 0)) return tidy(`${first.toLowerCase()} ${subject} ${others.join(' ')} ${rest}`);
  if (/ing$/i.test(first)) return null;
  const past = first.toLowerCase() !== s.verb.lemma && !/s$/i.test(first);
  const plural = /[^s]s$/i.test(subject.split(/ (?:of|in|on|at|for|from|with|to) /)[0]?.split(/\s+/).at(-1) ?? '') || / and /.test(subject);
  return tidy(`${past ? 'did' : plural ? 'do' : 'does'} ${subject} ${s.verb.lemma} ${rest}`);
}

/** The subject as a reader would name it: a pronoun by the name that it stands for. */
export function subjectOf(s: Statement): string | null {
  const own = s.subject?.text ?? '';
  if (own === '') return null;
  if (PRONOUN.test(own)) return s.subject?.name ?? null;
  return own.replace(/^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|Some|Many|Several|All|Two|Three|At)\b/, (w) => w.toLowerCase());
}

function restOf(source: string, s: Statement, from: number, without: Span | null): string {
  let rest = source.slice(from, s.clause.end);
  if (without && without.start >= from && without.end <= s.clause.end) {
    rest = `${source.slice(from, without.start).replace(/(?:\s+(?:on|in|at|since|by|until|from|about|around|of|during|over|nearly|almost|early|late|just))+\s*$/i, '')} ${source.slice(without.end, s.clause.end)}`;
  }
  const cut = rest.split(/[,;:—–()“”"]/)[0] ?? '';
  const words = cut.trim().split(/\s+/).filter(Boolean);
  return words.slice(0, MOST_WORDS).join(' ').replace(DANGLING, '').replace(DANGLING, '');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s+([,.;’'])/g, '$1').replace(/[\s.,;:!?]+$/, '').trim();

export const asQuestion = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
