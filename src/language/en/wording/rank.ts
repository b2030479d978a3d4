import type { Quantity, Statement } from '../../../claims/statement.ts';
import { pluralOf } from './inflect.ts';

/** What a class of superlatives is asked by. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['size', 'largest'], ['harm', 'worst'], ['height', 'highest'], ['lowness', 'lowest'], ['length', 'longest'], ['shortness', 'shortest'], ['age', 'oldest'], ['youth', 'youngest'], ['speed', 'fastest'], ['slowness', 'slowest'], ['strength', 'strongest'], ['weakness', 'weakest'],
  ['wealth', 'richest'], ['poverty', 'poorest'], ['heat', 'hottest'], ['cold', 'coldest'], ['weight', 'heaviest'], ['price', 'most expensive'], ['cheapness', 'cheapest'], ['busyness', 'busiest'], ['closeness', 'nearest'], ['distance', 'farthest'], ['smallness', 'smallest'], ['depth', 'deepest'], ['popularity', 'most popular'], ['fame', 'most famous'], ['dryness', 'driest'], ['wetness', 'wettest'], ['light', 'brightest'], ['dark', 'darkest'], ['wind', 'windiest'], ['snow', 'snowiest'], ['strictness', 'strictest'], ['ease', 'easiest'], ['difficulty', 'hardest'], ['steepness', 'steepest'], ['rarity', 'rarest'], ['width', 'widest'], ['earliness', 'earliest'], ['calm', 'calmest'],
]);

/** A field without a name, whose capital is lost: "of 2018", "this year". */
const PLAIN_FIELD = /^(?:(?:of|in) \d{4}|(?:of |in )?(?:the|this) (?:year|season|decade|century|month|week))$/;

/** "Where does it rank among the worst shootings?", "When was the last such crash?" */
export function rankQuestion(a: Statement, b: Statement): string {
  const noun = a.subject?.head ?? 'one';
  const since = [a, b].every((s) => /\bsince\b/.test(s.scope.basis ?? ''));
  if (a.slot === 'ordinal') {
    if (noun === 'time') return (a.value as Quantity).low === 1 ? 'Had it happened before?' : 'How many times has it happened?';
    const n = (a.value as Quantity).low;
    const field = a.scope.basis === b.scope.basis && PLAIN_FIELD.test(a.scope.basis ?? '') ? ` ${a.scope.basis}` : '';
    return since ? `When was the last such ${noun}?` : n === 1 ? `Was it the first ${noun}${field}?` : `Which ${noun}${field} was it?`;
  }
  return `Is it the ${ADJECTIVES.get(a.slot) ?? 'top'} ${noun}${since ? ' in years' : ''}?`;
}

/** Why two ranks may both stand. */
export const rankCaveat = (): string => 'Each may rank it in a different field or period.';

/** "How long had it been since the last such meeting?", "In how many years is it the driest summer?" */
export function rankSpanQuestion(a: Statement): string {
  const noun = a.subject?.head ?? 'one';
  if (a.slot === 'ordinal') return noun === 'time' ? 'How long is it since it last happened?' : `How long is it since the last such ${noun}?`;
  return `In how many years is it the ${ADJECTIVES.get(a.slot) ?? 'top'} ${noun}?`;
}

/** "Which storm of the year is it?", "Where did United finish?" */
export function rankOrderQuestion(a: Statement): string {
  if (a.slot === 'finish' && a.cardinality === 'moving') return `In which place was ${a.subject?.name ?? a.subject?.text.replace(/^The\b/, 'the') ?? 'it'}?`;
  if (a.slot === 'finish') return `Where did ${a.subject?.name ?? a.subject?.text.replace(/^The\b/, 'the') ?? 'it'} finish?`;
  return `Which ${a.subject?.head ?? 'one'} ${a.scope.basis ?? ''} is it?`.replace(/ +/g, ' ');
}

/** "Was it the first burglary?", "How many ministers went before?" */
export const precedentQuestion = (noun: string, first: boolean): string => (first ? `Was it the first ${noun}?` : `How many ${pluralOf(noun)} went before?`);
