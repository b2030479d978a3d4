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
  const subject = subjectIn(source, s);
  if (subject === null || !s.verb) return null;
  if (!nameable(subject)) return null;
  const words = source.slice(s.verb.start, s.verb.end).split(/\s+/).filter((w) => !ADVERBS.has(w.toLowerCase()));
  const rest = restOf(source, s, s.verb.end, without);
  const [first = '', ...others] = words;
  const plural = isPlural(subject);
  if (AUXILIARY.test(first) && !(EMPTY_ALONE.test(first) && others.length === 0)) {
    const agrees = !/^(?:is|was|has)$/i.test(first) || !plural;
    return agrees && (plural || !/^(?:are|were|have)$/i.test(first)) && `${others.join('')}${rest}` !== '' ? tidy(`${first.toLowerCase()} ${subject} ${others.join(' ')} ${rest}`) : null;
  }
  // A bare form in -ed may be a participle ("the man injured in the crash"): only an object shows that it is not.
  if (/ing$/i.test(first) || others.length > 0 || s.object === null || s.sentence < 0 || /^by\b/i.test(rest)) return null;
  const past = first.toLowerCase() !== s.verb.lemma && !/[^s]s$/i.test(first);
  return tidy(`${past ? 'did' : plural ? 'do' : 'does'} ${subject} ${s.verb.lemma} ${rest}`);
}

const isPlural = (subject: string): boolean => /[^su]s$/i.test(subject.split(/ (?:of|in|on|at|for|from|with|to) /)[0]?.split(/\s+/).at(-1) ?? '') || / and /.test(subject) || /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{2,}|several|many|some|people|police|hundreds|thousands|dozens)\b/i.test(subject) || /\b(?:people|police|men|women|children)$/i.test(subject);

/** A name, or a phrase that opens with a determiner, a number or a plural: what can stand in a question as it is. */
const nameable = (subject: string): boolean => /^(?:the|a|an|this|these|those|his|her|its|their|our|some|many|several|all|one|two|three|four|five|six|seven|eight|nine|ten|\d+|\p{Lu}\S*)\s?/u.test(subject) || /[^su]s$/.test(subject) || /\b(?:people|police|men|women|children)$/i.test(subject);

/** The whole subject as written before the verb ("the body of the driver", "Hannah and Ari"), or its head phrase. */
function subjectIn(source: string, s: Statement): string | null {
  const head = subjectOf(s);
  if (head === null || !s.verb || PRONOUN.test(s.subject?.text ?? '')) return head;
  const before = source.slice(s.clause.start, s.verb.start);
  const at = before.indexOf(s.subject?.text ?? '');
  const whole = at < 0 ? '' : before.slice(at).trim();
  const plain = whole !== '' && whole.split(/\s+/).length <= 10 && !/[,;:—–()“”"]|\b(?:who|which|that|where|when)\b/i.test(whole);
  return plain ? lowerFirst(whole) : head;
}

const lowerFirst = (phrase: string): string => phrase.replace(/^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|Some|Many|Several|All|Two|Three|At)\b/, (w) => w.toLowerCase());

/** The subject as a reader would name it: a pronoun by the name that it stands for. */
export function subjectOf(s: Statement): string | null {
  const own = s.subject?.text ?? '';
  if (own === '') return null;
  if (PRONOUN.test(own)) return s.subject?.name ?? null;
  return lowerFirst(own);
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

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s+([,.;’'])/g, '$1').replace(/[\s.,;:!?]+$/, '').replace(DANGLING, '').trim();

/** A clause made to stand as a question: a capital first and a question mark last. */
export const asQuestion = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
