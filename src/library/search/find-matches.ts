import type { SearchMatch } from '../search-request.ts';
import { paragraphsFor, type Paragraph } from './paragraphs.ts';
import { meets, type Term } from './parse-query.ts';
import { wordsOf } from './words.ts';

/** Terms found one after the other. */
interface Run {
  readonly start: number;
  end: number;
  readonly terms: Set<Term>;
}

/** Context on each side, in UTF-16 code units. */
const CONTEXT = 70;
/** A text is looked through no further than these. */
const MOST_RUNS = 100;

function runsInParagraph({ text, start: from }: Paragraph, terms: readonly Term[]): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const { word, start, end } of wordsOf(text)) {
    const met = terms.filter((term) => meets(word, term));
    if (met.length === 0) open = null;
    else if (open === null) {
      open = { start: from + start, end: from + end, terms: new Set(met) };
      runs.push(open);
    } else {
      open.end = from + end;
      for (const term of met) open.terms.add(term);
    }
  }
  return runs;
}

/** The runs of a text, no further than the first paragraph that holds all terms in a row. */
function runsIn(text: string, terms: readonly Term[]): readonly Run[] {
  const runs: Run[] = [];
  for (const paragraph of paragraphsFor(text, terms)) {
    runs.push(...runsInParagraph(paragraph, terms));
    if (runs.length >= MOST_RUNS || runs.some((run) => run.terms.size === terms.length)) break;
  }
  return runs;
}

/** The runs that say most: each after the first adds a term, and stands outside the context of those before. */
function telling(runs: readonly Run[], most: number): readonly Run[] {
  const chosen: Run[] = [];
  const said = new Set<Term>();
  for (const run of runs.toSorted((a, b) => b.terms.size - a.terms.size || a.start - b.start)) {
    const adds = [...run.terms].some((term) => !said.has(term));
    const near = chosen.some(({ start, end }) => run.start < end + CONTEXT && run.end > start - CONTEXT);
    if (!adds || near || chosen.length >= most) continue;
    chosen.push(run);
    for (const term of run.terms) said.add(term);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The end of what stands before, from a word's beginning on. */
function before(text: string, at: number): string {
  const paragraph = text.lastIndexOf('\n', at - 1) + 1;
  if (at - paragraph <= CONTEXT) return oneLine(text.slice(paragraph, at));
  const cut = text.slice(at - CONTEXT, at);
  return `…${oneLine(cut.slice(cut.search(/\s/u) + 1)).replace(/^[\uDC00-\uDFFF]?\p{M}*/u, '')}`;
}

/** The beginning of what stands after, up to a word's end. */
function after(text: string, at: number): string {
  const newline = text.indexOf('\n', at);
  const paragraph = newline === -1 ? text.length : newline;
  if (paragraph - at <= CONTEXT) return oneLine(text.slice(at, paragraph));
  const cut = text.slice(at, at + CONTEXT);
  const space = cut.lastIndexOf(' ');
  return `${oneLine(space > 0 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Where a text or note holds terms, at most `most` places, in its order. */
export function matchesInText(field: 'text' | 'note', text: string, terms: readonly Term[], most: number): readonly SearchMatch[] {
  return telling(runsIn(text, terms), most).map(({ start, end }) => ({
    field, before: before(text, start), words: oneLine(text.slice(start, end)), after: after(text, end),
  }));
}

/** Where a headline or tag, shown whole, holds terms; at most one place. */
export function matchInLine(field: 'title' | 'tag', line: string, terms: readonly Term[]): readonly SearchMatch[] {
  return telling(runsIn(line, terms), 1).map(({ start, end }) => ({
    field, before: line.slice(0, start), words: line.slice(start, end), after: line.slice(end),
  }));
}
