import type { Analysis } from '../claims/analysis.ts';
import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { foldName } from '../language/fold-name.ts';
import { lazily } from '../language/lazily.ts';
import { memoise } from '../language/memoise.ts';
import type { TermTable } from './term-table.ts';
import { informationOf, numbersOf, termVector, type TermVector } from './term-vector.ts';
import { instantOf } from '../claims/time/instant-of.ts';

/** What linking reads of one article, prepared once. */
export interface Profile {
  readonly text: TermVector;
  readonly lead: TermVector;
  /** What each word of the article tells: its inverse document frequency, in nats. */
  readonly information: TermVector;
  /** Every word that the article is known to hold, names by their words; asked for by few pairs. */
  readonly words: () => ReadonlySet<string>;
  /** Main actors and places, each by the words that are rare enough to tell them apart. */
  readonly actors: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
  /** Little-known people named in full, and other bearers of names of several words (a ship, a plant): two events of one week hardly share one. */
  readonly bearers: () => ReadonlySet<string>;
  /** What is counted in the article ("attack") with its places in the series. */
  readonly ordinals: ReadonlyMap<string, ReadonlySet<string>>;
  /** Days that the text gives for its event, and the day of publication, in epoch days; null when unknown. */
  readonly eventDays: readonly number[];
  readonly published: number | null;
  readonly fingerprints: readonly number[];
}

const DAY = 86_400_000;
/** A word is telling when fewer than about 1 in 55 articles hold it: "Ohio" is, "Washington" soon is not. */
const TELLING = 4;

/** Accounts of one event hold much the same words. */
const wordsOf: (name: string) => readonly string[] = memoise((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 1));

/** Prepares an article for comparison with others that are prepared with the same table. */
export function profileOf({ article, analysis }: AnalysedArticle, table: TermTable): Profile {
  const named = (mentions: readonly number[]): string[][] => mentions
    .map((m) => wordsOf(analysis.mentions[m]?.names[0] ?? '').filter((w) => table.weight(table.number(w)) >= TELLING))
    .filter((words) => words.length > 0);
  const published = instantOf(article.published);
  const { terms, topic } = analysis;
  const numbers = numbersOf(terms, table);
  return {
    text: termVector(terms, numbers, table),
    lead: termVector(topic.lead, numbersOf(topic.lead, table), table),
    information: informationOf(numbers.filter((_, at) => terms[at]?.[0].startsWith('@') === false), table),
    words: lazily(() => knownWords(analysis)),
    actors: named(analysis.topic.actors),
    places: named(analysis.topic.places),
    bearers: lazily(() => bearersOf(analysis, table)),
    ordinals: seriesOf(analysis.topic.ordinals),
    eventDays: analysis.eventDays.map((t) => t / DAY),
    published: published === null ? null : published / DAY,
    fingerprints: analysis.fingerprints,
  };
}

function bearersOf(analysis: Analysis, table: TermTable): Set<string> {
  return new Set(analysis.mentions.flatMap(({ kind, names: [name = ''] }) => ((kind === 'person' || kind === 'other') && isFull(name, table) ? [foldName(name)] : [])));
}

/** Two words or more, the last of which tells people apart. */
function isFull(name: string, table: TermTable): boolean {
  const words = wordsOf(name);
  return words.length > 1 && table.weight(table.number(words.at(-1) as string)) >= TELLING;
}

function knownWords(analysis: Analysis): Set<string> {
  const terms = [...analysis.terms, ...analysis.topic.lead].flatMap(([term]) => wordsOf(term));
  return new Set([...terms, ...analysis.mentions.flatMap((m) => m.names.flatMap(wordsOf))]);
}

function seriesOf(ordinals: readonly string[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const ordinal of ordinals) {
    const [head, place] = ordinal.split(':') as [string, string];
    out.set(head, (out.get(head) ?? new Set()).add(place));
  }
  return out;
}
