import type { Span } from '../claims/statement.ts';
import type { Answer, Finding } from './finding.ts';
import { BROAD } from './overrule.ts';

type Shown = Map<string, (readonly [Span, Span])[]>;

/**
 * Agreements in the order given, those first that set passages side by side which no row before them does; rows that ask
 * something else of the same passages come behind, so that the few shown at first tell more. What a broad rule says of
 * passages that are all shown already is left out: it asks no more than the row before it.
 */
export function freshFirst(agreements: readonly Finding[]): Finding[] {
  const shown: Shown = new Map();
  const fresh = new Set(agreements.filter((f) => note(f, shown)));
  return [...fresh, ...agreements.filter((f) => !fresh.has(f) && !BROAD.has(f.rule))];
}

/** Whether any two answers of a row stand side by side for the first time; they are shown from then on. */
function note({ answers }: Finding, shown: Shown): boolean {
  let fresh = false;
  answers.forEach((a, i) => {
    for (const b of answers.slice(i + 1)) {
      const key = `${a.article}\u0000${b.article}`;
      const pairs = shown.get(key) ?? [];
      shown.set(key, pairs);
      if (pairs.some(([p, q]) => overlap(p, spanIn(a)) && overlap(q, spanIn(b)))) continue;
      pairs.push([spanIn(a), spanIn(b)]);
      fresh = true;
    }
  });
  return fresh;
}

/** The span of a quotation; those of titles lie before all of the text. */
const spanIn = ({ span, inTitle }: Answer): Span => (inTitle ? { start: span.start - TITLES, end: span.end - TITLES } : span);
const TITLES = 1e9;

const overlap = (p: Span, q: Span): boolean => p.start < q.end && q.start < p.end;
