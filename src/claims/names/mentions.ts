import { ORGANISATION_WORDS } from '../../language/en/lexicon/titles.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { OFFICES } from '../../language/en/lexicon/offices.ts';
import { personGroup } from '../../language/en/lexicon/people-nouns.ts';
import type { Gazetteer } from '../../language/gazetteer.ts';
import { abbreviates, nameWords } from './abbreviates.ts';
import type { Mention } from '../analysis.ts';
import { groupBy } from '../group-by.ts';
import { foldName } from '../../language/fold-name.ts';
import { textOf, type Document } from '../text/document.ts';
import { genderOf } from '../../language/en/lexicon/persons.ts';
import { NameIndex } from './name-index.ts';
import { properNames, type ProperName } from './proper-names.ts';

/** Every name of an article with the mention that it belongs to; `at` finds the name that covers a token. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly names: readonly (ProperName & { readonly mention: number })[];
  at(sentence: number, first: number, last: number): (ProperName & { readonly mention: number }) | null;
}

/** Clusters an article's names: each short form joins the only longer name that it abbreviates. */
export function readNames(document: Document, gazetteer: Gazetteer): Names {
  const found = withoutPrefixes(properNames(document, gazetteer));
  const count = new Map<string, number>();
  for (const n of found) count.set(n.text, (count.get(n.text) ?? 0) + 1);
  const isPlace = (name: string): boolean => gazetteer.places(name).some((p) => p.level !== 'city' || p.size >= LARGE_CITY);
  const byLength = [...count.keys()].toSorted((a, b) => nameWords(b).length - nameWords(a).length || b.length - a.length || (a < b ? 1 : -1));
  const clusters: string[][] = [];
  const clusterOf = new Map<string, number>();
  const byFold = new Map<string, number>();
  const index = new NameIndex<string>();
  for (const name of byLength) {
    const same = byFold.get(foldName(name));
    const longer = same !== undefined ? [same] : isPlace(name) ? [] : clustersAbbreviated(name, index, clusterOf);
    const home = longer.length === 1 ? (longer[0] as number) : longer.length > 1 ? mostFrequent(longer, clusters, count) : -1;
    const cluster = home >= 0 ? home : clusters.length;
    (clusters[cluster] ??= []).push(name);
    clusterOf.set(name, cluster);
    byFold.set(foldName(name), Math.min(cluster, byFold.get(foldName(name)) ?? cluster));
    index.add(name, name);
  }
  const names = found.map((n) => ({ ...n, mention: clusterOf.get(n.text) as number }));
  const bySentence = groupBy(names, (n) => n.sentence.index);
  const byMention = groupBy(names, (n) => n.mention);
  const mentions = clusters.map((forms, i): Mention => {
    const own = byMention.get(i) ?? [];
    const roles = [...new Set(own.flatMap((n) => (n.title ? [n.title] : [])))].toSorted();
    return { kind: kindOf(forms, own, roles, gazetteer), names: forms, roles, count: own.length };
  });
  return {
    mentions,
    names,
    at: (sentence, first, last) => bySentence.get(sentence)?.find((n) => n.first <= last && n.last >= first) ?? null,
  };
}

/** What a company may be as well as a person: "the owner, Marsh Properties,". */
const BODIES_TOO = /^(?:owner|operator|developer|manufacturer|maker|publisher|retailer|employer|insurer|contractor|supplier|builder|carrier|distributor|regulator|broadcaster|organi[sz]er|sponsor|lender|member|provider|partner|leader|opponent|rival|winner|customer|client)$/;

/** Inhabitants, in tens of thousands, from which a bare name is the city before it is anything else. */
const LARGE_CITY = 20;

/** Clusters, in their order, with a longer name that this one abbreviates. */
function clustersAbbreviated(name: string, index: NameIndex<string>, clusterOf: ReadonlyMap<string, number>): number[] {
  const longer = index.candidates(name).filter((full) => abbreviates(name, full)).map((full) => clusterOf.get(full) as number);
  return [...new Set(longer)].toSorted((a, b) => a - b);
}

/** "union chief ABC Jane Smith" beside "Jane Smith": what stands before a person's own full name is no part of it. */
function withoutPrefixes(found: readonly ProperName[]): ProperName[] {
  const full = new Set(found.filter((n) => n.last - n.first === 1 && genderOf(n.sentence.tokens[n.first]?.text ?? '') !== null).map((n) => n.text));
  return found.map((n) => {
    const { tokens } = n.sentence;
    const own = n.last - n.first > 1 ? textOf(tokens, n.last - 1, n.last) : '';
    return full.has(own) ? { ...n, first: n.last - 1, text: own } : n;
  });
}

/** A short form that fits several full names stands for the one named most ("Xi" beside "Xi Mingze"). */
function mostFrequent(clusters: readonly number[], forms: readonly string[][], count: ReadonlyMap<string, number>): number {
  const weight = (c: number): number => (forms[c] as string[]).reduce((sum, f) => sum + (count.get(f) ?? 0), 0);
  const [first, second] = clusters.toSorted((a, b) => weight(b) - weight(a));
  return first !== undefined && second !== undefined && weight(first) > weight(second) ? first : -1;
}

/** "Cyclist Jane Smith", "Jane Smith, who": a noun for a person before the name, "who" behind it, or "he" with no other name between. */
function isCalled({ sentence: { tokens }, first, last }: ProperName): boolean {
  const before = tokens[first - 1];
  if (tokens[last + 1]?.text === ',' && tokens[last + 2]?.lower === 'who') return true;
  const pronoun = tokens.findIndex((t, i) => i > last && /^(?:he|she|his|him|himself|herself)$/.test(t.lower));
  if (pronoun > 0 && !/^(?:DET|ADP|VERB|AUX)$/.test(tokens[first - 1]?.pos ?? '') && !tokens.slice(last + 1, pronoun).some((t) => t.pos === 'PROPN')) return true;
  // "The driver, Jane Smith,": between commas behind the noun that it names.
  const noun = before?.text === ',' && /^[,.]$/.test(tokens[last + 1]?.text ?? '') ? tokens[first - 2] : before;
  if (noun !== before && BODIES_TOO.test(noun?.lower ?? '')) return false;
  return noun?.pos === 'NOUN' && noun.lower === noun.lemma && (isCalling(noun.lower) || personGroup(noun.lower, noun.text) !== null || (noun !== before && OFFICES.has(noun.lower)));
}

function kindOf(forms: readonly string[], own: readonly ProperName[], roles: readonly string[], gazetteer: Gazetteer): Mention['kind'] {
  const full = nameWords(forms[0] ?? '');
  const last = (full.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  if (ORGANISATION_WORDS.has(last) || (forms[0] ?? '').includes('&')) return 'organisation';
  if (roles.length > 0 || (full.length > 1 && genderOf(full[0] as string) !== null)) return 'person';
  const spatial = own.filter((n) => /^(?:in|at|near|from|outside|across|to)$/.test(n.sentence.tokens[n.first - 1]?.lower ?? '')).length;
  if (spatial * 2 > own.length || gazetteer.places(forms[0] ?? '').some((p) => p.level !== 'city' || p.size >= LARGE_CITY || spatial > 0)) return 'place';
  const speaks = own.some((n) => /^(?:say|tell|add|write|ask|recall)$/.test(n.sentence.tokens[n.last + 1]?.lemma ?? ''));
  const aged = own.some((n) => n.sentence.tokens[n.last + 1]?.text === ',' && n.sentence.tokens[n.last + 2]?.pos === 'NUM' && n.sentence.tokens[n.last + 3]?.text === ',');
  return (speaks || aged || own.some(isCalled)) && full.length > 1 ? 'person' : 'other';
}
