import { DONE_TO } from '../../../language/en/lexicon/tallies.ts';
import { FURTHER } from '../../../language/en/patterns/further.ts';
import type { Quantity, Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';

const WITHIN = /^\s*,?\s*(?:including|among them|among whom(?: are| were)?)\s+(?:at least\s+)?$/i;

/**
 * Coordinated counts of people share their predicate, and together make a total: "killing ten passengers and two pilots" is
 * two pilots killed, and twelve people. Returns the counts of a sentence completed in this way, totals last.
 */
export function coordinated(counts: readonly Statement[], sentence: Sentence, source: string): Statement[] {
  const out: Statement[] = [];
  const totals: Statement[] = [];
  for (const s of counts) {
    const before = out.at(-1);
    const joined = before !== undefined && s.slot === 'people' && before.slot === 'people' && sentence.tokens.length > 0 && /^\s*(?:,\s*)?and\s*$/.test(source.slice(before.words.end, s.words.start));
    const aboard = joined && s.predicate === 'aboard';
    if (aboard && before.predicate === null) {
      // "There were 181 passengers and six crew on board": what is said behind the last holds for both.
      const first = { ...before, predicate: s.predicate };
      out[out.length - 1] = first;
      out.push(s);
      totals.push(...totalOf(first, s));
      continue;
    }
    // "Killing ten passengers and two pilots on board": what befell them counts for more than where they were.
    const predicate = (aboard ? null : s.predicate) ?? before?.predicate ?? null;
    const fresh = s.scope.part === 'part' && FURTHER.test(source.slice(Math.max(0, s.words.start - 12), s.words.end + 8)) && out.some((x) => x.slot === 'people' && x.predicate !== null && x.predicate !== predicate);
    if (fresh) {
      // "50 dead and hundreds more injured": more than the dead, yet all of the injured.
      const { part: _, ...scope } = s.scope;
      out.push({ ...s, scope });
      continue;
    }
    const within = before && before.predicate !== null && s.slot === 'people' && before.slot === 'people' && s.scope.population !== undefined && WITHIN.test(source.slice(before.words.end, s.words.start));
    if (within && (s.predicate === null || s.predicate === before.predicate)) {
      // "Eighty people, including ten children, were killed": ten of the killed.
      out.push({ ...s, predicate: before.predicate, cardinality: before.cardinality, scope: { ...s.scope, part: 'part' } });
      continue;
    }
    const shared = joined && (aboard || s.predicate === null || s.predicate === before.predicate) ? { ...s, predicate, cardinality: before.cardinality } : s;
    out.push(shared);
    if (joined && before.predicate !== null && DONE_TO.has(before.predicate) && shared.predicate === before.predicate) totals.push(...totalOf(before, shared));
  }
  return [...out, ...totals];
}

function totalOf(a: Statement, b: Statement): Statement[] {
  const [x, y] = [a.value as Quantity, b.value as Quantity];
  const groups = [a.scope.population, b.scope.population];
  if (!x.exact || !y.exact || groups[0] === undefined || groups[1] === undefined || groups[0] === groups[1] || a.scope.part === 'part') return [];
  const stated = x.low + y.low;
  const { population: _, ...scope } = a.scope;
  return [{ ...a, value: { ...x, low: stated, high: stated, stated, step: 1 }, scope, object: null, words: { start: a.words.start, end: b.words.end } }];
}
