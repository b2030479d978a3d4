import type { Phrase, Statement } from '../../claims/statement.ts';
import { HOLDING } from '../../language/en/lexicon/holding.ts';
import { familyById } from '../../language/en/lexicon/predicates.ts';
import { memoise } from '../../language/memoise.ts';
import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { rootOf } from '../../language/en/root.ts';
import { negationCaveat, notYetCaveat } from '../../language/en/wording/negation.ts';
import { holdingQuestion, polarQuestion } from '../../language/en/wording/polar-question.ts';
import { clauseOf, clearerSide, sourced } from '../clearer-side.ts';
import { laterByStamps } from '../gates/order.ts';
import type { Information } from '../information.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { isDefinite, lemmasOf, restOf, themeOf, toldBy, yearsDiffer, type Told } from './told.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';

/** Share of both clauses' information in common (Dice), and its least amount in nats. */
const SHARED = 0.5;
const LEAST = 7;
/** The same where the denial says nothing that the assertion does not say: "The driver was (not) speeding". */
const LEAST_WHOLE = 2.5;

/**
 * Whether something is so. Conflict when one account says it and the other denies it of the same subject with the same
 * predicate, in the active or the passive, or states the opposite outcome ("approved" / "rejected"); two decisions of one
 * named actor ("will" / "will not") too, and what somebody is told to deny ("denied selling it"). Having, owning and holding
 * are one question of one object. "Not yet" against a later account is a change. Blocks: "not only", "no longer",
 * questions, forecasts against outcomes, what stands behind the denied verb where the other clause says none of it; hedges and other forecasts soften to "different". Gets wrong: a denial of another occasion told in the same words.
 */
export const negationRule: Rule = {
  name: 'negation',
  quotes: 'sentence',
  kinds: ['status'],
  ground: (s) => axis(s),
  keys: (s) => (s.value.type === 'wording' ? participants(s).map((head) => `${axis(s)} ${head}`) : []),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.value.type !== 'wording' || y.value.type !== 'wording') return null;
    const opposite = x.predicate !== y.predicate && !(isHolding(x) && isHolding(y));
    const [n, m] = [deniedBy(a), deniedBy(b)];
    if ((x.force === 'forecast') !== (y.force === 'forecast')) return null;
    if (n === null || m === null || (n.negative === m.negative) !== opposite || !sameParticipant(x, n, y, m)) return null;
    if (!enough(x, n, y, m, information) || (!opposite && !meetBehind(...(n.negative ? [a, b] as const : [b, a] as const))) || asked(a, b) === null) return null;
    return opposite ? plain(x, y) : (notYet(a, n, b, m) ?? plain(x, y));
  },
  question: (a, b) => asked(a, b) ?? '',
};

/** The heads of subject and object, each once; whoever holds something is no part of the question. */
function participants(s: Statement): string[] {
  const [subject, object] = [isHolding(s) ? undefined : s.subject?.head, s.object?.head];
  return [subject, subject === object ? undefined : object].filter((head) => head !== undefined);
}

/** What a clause says of its verb; what somebody is told to deny ("the firm denies that it sold them") is negative. */
function deniedBy(side: Side): Told | null {
  const told = toldBy(side);
  return told && side.statement.force === 'denied' ? { ...told, negative: !told.negative } : told;
}

/** Has, owns or maintains something: one question whatever the verb. */
const isHolding = (s: Statement): boolean => HOLDING.has(s.verb?.lemma ?? '') && s.object !== null;

/** Opposites that both hold within one event: shares rise and fall, teams win and lose. */
const MOVING: ReadonlySet<string> = new Set(['rise', 'fall', 'win', 'lose', 'open', 'close', 'continue', 'end', 'find', 'miss', 'hold', 'cancel', 'arrest', 'release']);

/** "He will appeal" / "he will not appeal": two forecasts of what one named actor does are two decisions. */
const decided = (x: Statement, y: Statement): boolean => x.force === 'forecast' && y.force === 'forecast' && x.subject?.name != null && y.subject?.name != null;

/** Stated, or flatly denied. */
const isFirm = (s: Statement): boolean => s.force === 'asserted' || s.force === 'denied';

function plain(x: Statement, y: Statement): Judgement {
  const soft = !decided(x, y) && !(isFirm(x) && isFirm(y));
  return { label: soft ? 'different' : 'conflict', weight: 0.6, caveat: negationCaveat(soft) };
}

/** "Has not yet" says nothing of later days: a change where the stamps say so, a conflict where they say otherwise. */
function notYet(a: Side, n: Told, b: Side, m: Told): Judgement | null {
  const denial = n.negative ? n : m;
  const assertion = n.negative ? m : n;
  if (!denial.yet && !(denial.perfect && !assertion.dated)) return null;
  const asserted = n.negative ? 'b' : 'a';
  const later = laterByStamps(a, b);
  if (a.statement.force !== 'asserted' || b.statement.force !== 'asserted') return null;
  if (later === asserted) return { label: 'changed', weight: 0.6, caveat: notYetCaveat(), later };
  return denial.yet && later === null ? { label: 'different', weight: 0.6, caveat: notYetCaveat() } : null;
}

/** One subject; or the object of an active verb and the subject of a passive one, where both can be pointed to. */
function sameParticipant(x: Statement, n: Told, y: Statement, m: Told): boolean {
  if (x.subject?.head === y.subject?.head && x.subject) return true;
  const [p, q] = [themeOf(x, n.passive), themeOf(y, m.passive)];
  return n.passive !== m.passive && p !== null && q !== null && p.head === q.head && isDefinite(p) && isDefinite(q);
}

/** Whether the clauses share enough to be about one thing: most of what both say, or all that the denial says. */
function enough(x: Statement, n: Told, y: Statement, m: Told, information: Information): boolean {
  const [p, q] = [restOf(x), restOf(y)];
  const weight = information.common(p, q).weight;
  // "Not yet any suspects" is answered by "31 suspects", but "not yet any of the two" by no other number.
  if (yearsDiffer(p, q) || ((n.yet || m.yet) && (n.negative ? p : q).some((k) => k.startsWith('=') && !(n.negative ? q : p).includes(k)))) return false;
  if (weight >= LEAST && (2 * weight) / (information.of(p) + information.of(q)) >= SHARED) return true;
  if (x.predicate !== y.predicate || x.verb?.lemma !== y.verb?.lemma) return false;
  const [denied, said, denial, assertion] = n.negative ? [p, q, x, y] : [q, p, y, x];
  const crossed = n.passive !== m.passive;
  const subject = denial.subject;
  // A figure may be of another occasion; what is only thought or expected must share more than this.
  if ((!decided(x, y) && !(isFirm(x) && isFirm(y))) || said.some((k) => k.startsWith('=') && !denied.includes(k))) return false;
  if (!subject || !denied.every((k) => said.includes(k) || (assertion.subject !== null && isProForm(assertion.subject.text) && naming(subject).has(k))) || information.of(lemmasOf(denial)) < LEAST_WHOLE) return false;
  return crossed || (denial.object?.head === assertion.object?.head && (isDefinite(subject) || /s$/.test(subject.text)));
}

/** "It did not call for his removal" denies nothing of "it calls for a review": of what stands behind the denied verb, the other clause says something too. */
function meetBehind(denial: Side, assertion: Side): boolean {
  const { source, statement } = sourced(denial);
  const behind = rootsIn(source.slice(statement.verb?.end ?? statement.clause.end, statement.clause.end));
  const other = rootsIn(clauseOf(assertion));
  return behind.length === 0 || behind.some((root) => other.includes(root));
}

const rootsIn = (text: string): string[] => (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !PLAIN_WORDS.has(w)).map(rootOf);

/** A pronoun on the other side stands for the whole name. */
const naming = (p: Phrase): ReadonlySet<string> => new Set((p.name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u).map(rootOf));

/** The side that says so asks the question: "Was it closed?" rather than "Was it not closed?". */
function asserting(a: Side, b: Side): ReturnType<typeof clearerSide> {
  const side = [a, b].filter((s) => deniedBy(s)?.negative === false);
  return side.length === 1 && side[0] ? clearerSide(side[0], side[0]) : clearerSide(a, b);
}

function asked(a: Side, b: Side): string | null {
  const open = [a, b].find((side) => deniedBy(side)?.yet === true);
  // "Have police identified any suspects?" rather than "a total of 31 suspects", which one of them denies nothing of.
  const whether = open ? polarQuestion(sourced(open)) : null;
  if (whether !== null) return whether;
  const side = asserting(a, b);
  return polarQuestion(side) ?? (isHolding(side.statement) ? holdingQuestion(side.statement) : null);
}

const axis = (s: Statement): string => (isHolding(s) ? 'have' : axisOf(s.predicate ?? ''));

/** Opposite families share one axis, named by the smaller id. Every clause is asked for its own. */
const axisOf: (predicate: string) => string = memoise((predicate) => {
  const opposite = familyById(predicate)?.opposite;
  return opposite === undefined || MOVING.has(predicate) ? predicate : [predicate, opposite].toSorted().join('/');
});
