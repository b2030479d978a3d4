import type { AskedClause, Phrase, Statement } from '../../../claims/statement.ts';
import { isProForm } from '../lexicon/pro-forms.ts';

/** A statement with the text that its offsets point into. */
interface Sourced {
  readonly source: string;
  readonly statement: Statement;
}

const DANGLING = /\s+(?:of|in|on|at|to|for|with|by|from|and|or|the|a|an|that|as|about|around|since|until|after|before|between|its|their|his|her)$/i;
/** What breaks off in a phrase ("into an 11", "to Berlin's") or holds a dash, behind which another clause goes on. */
const BROKEN = /\ban? \d[\d.,]*$|['’]s$|\s(?:--|[–—])\s/;
/** Round numbers that stand for what they count. */
const NUMBERS = /^(?:dozens|scores|hundreds|thousands|millions|billions|tens|others|lots|numbers)$/;
/** What only its speaker or its own sentence can point to. */
const UNKNOWN = /^(?:my|our|your|this|that|these|those|no|some|any|each|every|another|other)\b/i;

/** A clause inverted: "was the bridge closed to traffic", "did the tram overturn"; null where it does not stand on its own. */
export function invertedClause({ source, statement }: Sourced): string | null {
  const { asked } = statement;
  if (!asked) return null;
  const rest = asked.rest.map((span) => source.slice(span.start, span.end));
  const clause = tidy([asked.auxiliary, askedSubject(source, asked), ...asked.verb, ...rest].join(' '));
  return BROKEN.test(clause) ? null : clause;
}

/** "How many missiles did the army launch on Saturday?", "How many investors asked the firm to study it?" of a clause that counts; null where it makes none. */
export function countedClause({ source, statement }: Sourced, counted: string): string | null {
  const { asked } = statement;
  if (!asked) return null;
  const rest = asked.rest.map((span) => source.slice(span.start, span.end));
  const subject = asked.auxiliary === '' ? [] : [asked.auxiliary, askedSubject(source, asked)];
  return asQuestion(tidy(['How many', counted, ...subject, ...asked.verb, ...rest].join(' ')));
}

/** The subject of a clause as a question holds it: "the captain of the ferry". */
export function askedSubject(source: string, { subject, name, lower }: AskedClause): string {
  if (name !== null) return name;
  const text = source.slice(subject.start, subject.end);
  return lower ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/**
 * The subject as a question names it: its name, or "the" with the noun as written. Null for pronouns, bare nouns, and
 * phrases that only their own sentence explains.
 */
export const subjectOf = ({ subject }: Statement): string | null => subjectPhrase(subject);

/** The same, of any participant of a clause. */
export function subjectPhrase(subject: Phrase | null): string | null {
  if (!subject || isProForm(subject.head) || UNKNOWN.test(subject.text)) return null;
  if (subject.mention !== null && subject.name !== null && isProForm(subject.text)) return subject.name;
  const [, determiner = '', rest = ''] = /^(the|an?|his|her|its|their)\s+(.+)$/i.exec(subject.text) ?? [];
  if (determiner !== '' && rest.split(' ').length <= 5 && /^\p{L}[\p{L}\p{N}’'. -]*$/u.test(rest)) return `the ${rest}`;
  const last = subject.text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (subject.name === null && subject.text.split(' ').length <= 4 && /[^s]s$/.test(last) && !NUMBERS.test(last) && last !== subject.head && /^[\p{L} ’'-]+$/u.test(subject.text)) return `the ${last}`;
  const named = subject.name !== null && subject.name === subject.text && subject.mention !== null;
  return named && /^\p{Lu}[\p{L}\p{N}’'.& -]*$/u.test(subject.text) && subject.text.split(' ').length <= 4 ? subject.text : null;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s+([,.;]|['’](?!\p{L}{2}))/gu, '$1').replace(/[\s.,;:!?]+$/, (_, at: number, all: string) => (/\b(?:[ap]\.m|(?:\p{Lu}\.)+\p{Lu})$/iu.test(all.slice(0, at)) ? '.' : '')).replace(DANGLING, '').trim();

/** A clause made to stand as a question: a capital first and a question mark last. */
export const asQuestion = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
