import type { Phrase, Statement, Wording } from '../../claims/statement.ts';
import { DATED_SINCE, HAS_NONE, NEGATED_VERB, NEVER_BEFORE, NOT_YET, OTHER_OCCASION, PASSIVE_VERB, PERFECT_VERB, PURPOSE, RHETORICAL, YET_TO } from '../../language/en/patterns/negation.ts';
import { oncePer } from '../../language/once-per.ts';
import type { Side } from '../rule.ts';

/** What a clause says of its verb: that it is so, that it is not, or that it is not so yet. */
export interface Told {
  readonly negative: boolean;
  /** "has not yet", "has yet to": the denial ends with the day. */
  readonly yet: boolean;
  /** "has not closed": denies everything up to now, and nothing after. */
  readonly perfect: boolean;
  readonly passive: boolean;
  /** "has been closed since Friday": dates its own state. */
  readonly dated: boolean;
}

/** Several rules ask it of every clause. */
const known = new WeakMap<Statement, Told | null>();

/** Null where a negation stands elsewhere in the clause, is no denial, or the clause speaks of another occasion. */
export function toldBy(side: Side): Told | null {
  const kept = known.get(side.statement);
  if (kept !== undefined) return kept;
  const told = readClause(side);
  known.set(side.statement, told);
  return told;
}

function readClause({ article, statement: s }: Side): Told | null {
  const source = s.sentence < 0 ? article.article.title : article.article.text;
  if (!s.verb) return null;
  const around = source.slice(s.verb.start, s.verb.end + 12);
  const clause = source.slice(s.clause.start, s.clause.end);
  const verb = source.slice(s.verb.start, s.verb.end);
  const openYet = YET_TO.test(source.slice(Math.max(0, s.verb.start - 8), s.verb.start));
  const negative = NEGATED_VERB.test(around) || HAS_NONE.test(around) || NEVER_BEFORE.test(source.slice(Math.max(0, s.verb.start - 7), s.verb.start)) || openYet;
  if (RHETORICAL.test(around) || negative !== (s.polarity === 'negative')) return null;
  if (negative && deniesPurpose(s, source)) return null;
  const dated = !negative && DATED_SINCE.test(clause);
  if (OTHER_OCCASION.test(dated ? clause.replace(DATED_SINCE, '') : clause)) return null;
  return { negative, yet: openYet || NOT_YET.test(clause), perfect: PERFECT_VERB.test(verb), passive: PASSIVE_VERB.test(verb), dated };
}

/** "Did not test a missile to start a war": what is denied is the purpose, and the deed may well have been done. */
function deniesPurpose(s: Statement, source: string): boolean {
  const object = s.object?.text ?? '';
  const at = source.indexOf(object, s.verb?.end ?? s.clause.start);
  return object !== '' && at !== -1 && at < s.clause.end && PURPOSE.test(source.slice(at + object.length));
}

/** What was done to something: the object, or the subject of a passive or of a verb without an object. */
export const themeOf = (s: Statement, passive: boolean): Phrase | null => (passive || !s.object ? s.subject : s.object);

/** A phrase that a reader can point to: a name, or a noun with "the" or an owner. */
export const isDefinite = (p: Phrase): boolean => p.name !== null || /^(?:the|this|that|his|her|its|their|our)\b/i.test(p.text);

/** Content keys of a clause, its predicate among them. */
export const lemmasOf = (s: Statement): readonly string[] => (s.value as Wording).lemmas;

/** The same without the predicate. */
export const restOf: (s: Statement) => readonly string[] = oncePer((s) => lemmasOf(s).filter((k) => k !== `#${s.predicate}`));

/** A year that one clause names and the other does not: another occasion. */
export const yearsDiffer = (p: readonly string[], q: readonly string[]): boolean => [...p, ...q].some((k) => /^=(?:1[89]|20)\d\d$/.test(k) && !(p.includes(k) && q.includes(k)));
