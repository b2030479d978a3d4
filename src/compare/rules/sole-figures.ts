import type { Quantity, Statement } from '../../claims/statement.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { BELONGING } from '../../language/en/patterns/sole-figure.ts';
import { oncePer } from '../../language/once-per.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { roundsTo, sameFigure } from '../gates/interval.ts';
import { hasOwnRule } from './own-rule.ts';

/** Where an article gives only one figure of a class: in the whole text, or among the sentences that tell the news. */
export type Sole = 'text' | 'top';

/** Sentences at the top of an article, within which one sum is the one that the article is about. */
const TOP = 6;

/**
 * The figures of an article that are the only ones of their class (`classOf`): the one sum in a currency, the one area, the one number of
 * horses. Repetitions, rounded or converted, are one figure; "several" is none.
 */
export const soleFigures: (article: AnalysedArticle) => ReadonlyMap<Statement, Sole> = oncePer((article) => {
  const classes = new Map<string, Statement[]>();
  for (const s of article.analysis.statements) {
    const of = classOf(s);
    if (of === null || (s.value as Quantity).approximation === 'vague') continue;
    const own = classes.get(of);
    if (own) own.push(s);
    else classes.set(of, [s]);
  }
  const sole = new Map<Statement, Sole>();
  for (const own of classes.values()) {
    const first = own.find((s) => s.sentence >= 0) ?? (own[0] as Statement);
    if (own.every((s) => isSame(s, first))) sole.set(first, 'text');
    else if (first.sentence < TOP && own.every((s) => s.sentence >= TOP || isSame(s, first))) sole.set(first, 'top');
  }
  return sole;
});

/** What a figure is the only one of: what is counted, an area, or the currency. Null for other dimensions, ranks, ages, shares, lengths of time, people, who belong to many groups, and parts of a thing ("two-car tram"). */
export function classOf(statement: Statement): string | null {
  const { kind, slot, value, predicate, object } = statement;
  if (value.type !== 'quantity' || hasOwnRule(statement) || BELONGING.test(object?.text ?? '')) return null;
  if (kind === 'money') return `${kind}|${value.unit}`;
  if (kind !== 'count' || predicate?.startsWith('have:')) return null;
  // A place burns or floods as a whole; lengths, weights and speeds are of many things, each told by one account.
  if (slot.startsWith('dimension:')) return slot === 'dimension:area' ? slot : null;
  return slot === 'people' ? null : `thing|${sameThing(slot)}`;
}

function isSame({ value: x }: Statement, { value: y }: Statement): boolean {
  return x.type === 'quantity' && y.type === 'quantity' && (sameFigure(x, y) || roundsTo(x, y));
}
