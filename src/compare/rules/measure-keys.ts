import type { Phrase, Quantity, Statement } from '../../claims/statement.ts';
import { HELD_ROLES, isAmountRole } from '../../language/en/lexicon/amounts.ts';
import { personGroup } from '../../language/en/lexicon/people-nouns.ts';
import { isGoing, isMover, sameThing } from '../../language/en/lexicon/same-things.ts';
import { familyById, nounFamily } from '../../language/en/lexicon/predicates.ts';
import { oncePer } from '../../language/once-per.ts';
import { stepOf } from '../gates/interval.ts';
import { isPersonalPronoun, isProForm } from '../../language/en/lexicon/pro-forms.ts';

/** Ratio between neighbouring figure keys; figures closer than this share one. */
const GRID = Math.log(1.15);

/** Families that ask one question of people counted: those who fled were also moved out. */
const ALIASES: ReadonlyMap<string, string> = new Map([['flee', 'evacuate'], ['flee/agent', 'evacuate'], ['expose', 'affect'], ['infect', 'affect'], ['derail/agent', 'crash/agent'], ['displace', 'evacuate'], ['detain', 'arrest'], ['attend/agent', 'attend'], ['watch/agent', 'attend'], ['see/agent', 'attend'], ['join/agent', 'participate'], ['miss/agent', 'miss']]);

/** The predicate that stands for all that ask one question of the people counted. */
export const askedPredicate = (predicate: string): string => ALIASES.get(predicate) ?? predicate;

/**
 * The questions that a count or measure answers: what is counted and what is said of it; for a measure, of what thing it is,
 * and what it does so long or so far. None where neither is named.
 */
export const slotKeys: (s: Statement) => readonly string[] = oncePer((s) => {
  const base = `${s.kind}|${s.kind === 'count' ? sameThing(s.slot) : s.slot === 'fraction' ? 'percent' : s.slot}|${s.scope.period ?? ''}`;
  if (s.kind === 'count' && !s.slot.startsWith('dimension:')) return s.predicate === null ? [] : isJobsLost(s) ? [`${s.kind}|people|${s.scope.period ?? ''}|lay-off`] : [`${base}|${askedPredicate(s.predicate)}`];
  // Each side's share of a vote is a question of its own.
  if (s.predicate === 'vote-share') return [`${base}|r:${s.predicate}|${s.scope.population ?? ''}`];
  if (isAmountRole(s.predicate) && s.predicate !== null && s.predicate !== 'owe') return HELD_ROLES.has(s.predicate) && isPersonalPronoun(s.subject?.head ?? '') ? [] : [`${base}|r:${s.predicate}`];
  const noun = s.subject && /^\p{L}{3,}/u.test(s.subject.head) && !isProForm(s.subject.head) ? sameThing(s.subject.head) : null;
  const keys: string[] = [];
  const lag = s.predicate !== null && s.predicate.includes(' ');
  if (lag && s.kind === 'duration' && !/ (?:be|have|do)$/.test(s.predicate ?? '')) keys.push(`${base}|l:${s.predicate}`);
  if (noun !== null && !lag && (s.predicate === null || s.predicate === 'of' || s.predicate === 'have' || s.predicate === 'weigh' || s.kind === 'duration' || (s.predicate === 'be' && s.kind === 'money'))) keys.push(`${base}|n:${noun}`, ...of(nounFamily(noun)?.id).map((f) => `${base}|f:${f}`));
  if (noun !== null && s.predicate !== null && s.predicate !== 'of') keys.push(`${base}|v:${s.predicate}|${noun}`);
  if (WAYS.has(s.slot) && s.subject && s.predicate !== null && /^[a-z-]+$/.test(s.predicate) && (!/^(?:be|have|of|away)$/.test(s.predicate) || (s.predicate === 'be' && s.slot === 'dimension:speed'))) keys.push(...wayKeys(base, s.predicate, s.subject));
  if (s.kind === 'duration' && s.predicate !== null && familyById(s.predicate)) keys.push(`${base}|f:${s.predicate}`);
  return keys;
});

/** Jobs cut and people laid off are one number. */
const isJobsLost = (s: Statement): boolean => (sameThing(s.slot) === 'job' && /^(?:cut|lay-off|lose)$/.test(s.predicate ?? '')) || (s.slot === 'people' && /^(?:lay-off|dismiss)$/.test(s.predicate ?? ''));

/** Dimensions of a way that somebody or something went. */
const WAYS: ReadonlySet<string> = new Set(['dimension:length', 'dimension:speed']);

/** How far somebody fell and how fast something went are one question whatever each side calls them. */
function wayKeys(base: string, predicate: string, subject: Phrase): string[] {
  const mover = isMover(subject.head);
  if (base.includes('|dimension:speed|')) return mover || isGoing(predicate) ? [`${base}|fast`] : [];
  const person = subject.name !== null || isPersonalPronoun(subject.head) || personGroup(subject.head, subject.text) !== null;
  return [...(person ? [`${base}|w:${predicate}|person`] : []), ...(mover ? [`${base}|w:${predicate}|mover`] : [])];
}

const of = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

/** The questions that two statements both answer. */
export function sharedSlots(a: Statement, b: Statement): string[] {
  const theirs = slotKeys(b);
  return slotKeys(a).filter((k) => theirs.includes(k));
}

/** Keys by the figure itself, on two overlapping grids so that near figures always share one; none for small numbers of people. */
export function figureKeys(s: Statement): string[] {
  const q = s.value as Quantity;
  if (q.stated === undefined || q.stated === 0 || s.scope.part === 'part') return [];
  const at = Math.log(Math.abs(q.stated)) / GRID;
  // A large figure is telling whatever noun each side counts it in.
  const large = s.kind === 'count' && q.stated >= 1000 && isDistinctive(q) && !s.slot.startsWith('dimension:');
  const base = large ? `=${s.kind}|*` : `=${s.kind}|${s.slot}|${q.unit}`;
  return [`${base}|${Math.floor(at)}`, `${base}|${Math.round(at)}r`];
}

/** Whether a figure alone tells what it counts: several significant digits, or a large number. */
export function isDistinctive(q: Quantity): boolean {
  if (q.stated === undefined) return false;
  return Math.round(q.stated / Math.max(stepOf(q), Number.MIN_VALUE)) >= 10 || (q.stated >= 1000 && q.unit !== 's');
}
