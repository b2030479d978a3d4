import type { Mention } from '../claims/analysis.ts';
import type { AnalysedArticle, LibraryStatistics } from '../compare/cross-check-result.ts';
import { isNumberWord } from '../language/en/number-words.ts';
import { foldName } from '../language/fold-name.ts';
import { termWeight } from './term-weights.ts';

/** Names and plain words of a search. More would find fewer accounts: a search wants all of its words. */
const MOST_NAMES = 3;
const MOST_PLAIN = 2;
/** A name in a headline is surer to be what the event is about than one below it. */
const IN_TITLE = 3;
/** Longest name, in words: a longer one is the style of one outlet, not what others call it. */
const LONGEST_NAME = 4;
/** Words that are more common in ordinary English ("say", "people") would find everything. */
const TELLING = 3;
/** What fewer of the articles than this share have at their top is beside the event. */
const SHARE = 1 / 3;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/**
 * The words under which other accounts of one event would be found: the people, places and organisations that its articles
 * name at their top, and what their headlines say happened. Empty where there is nothing of the kind.
 */
export function searchWords(articles: readonly AnalysedArticle[], library: LibraryStatistics): readonly string[] {
  const least = articles.length * SHARE;
  const names = bestOf(articles.map((article) => namesOf(article, library)), least, [], MOST_NAMES);
  const inTitles = new Set(articles.flatMap(({ article }) => wordsOf(article.title)));
  const plain = bestOf(articles.map((article) => plainOf(article, inTitles, library)), least, names, MOST_PLAIN);
  return [...names, ...plain];
}

/** A word or name with what it is worth to one article. */
type Worth = readonly [words: string, worth: number];

function namesOf({ article, analysis }: AnalysedArticle, library: LibraryStatistics): readonly Worth[] {
  const title = ` ${wordsOf(article.title).join(' ')} `;
  const top = new Set([...analysis.topic.actors, ...analysis.topic.places]);
  return analysis.mentions.flatMap((mention, index): Worth[] => {
    const forms = usable(mention, article.text);
    const named = forms.find((name) => title.includes(` ${wordsOf(name).join(' ')} `));
    const form = named ?? forms[0];
    if (form === undefined || (named === undefined && !top.has(index))) return [];
    const rarity = Math.max(...wordsOf(form).map((word) => termWeight(word, library)));
    return [[withoutShouting(form), rarity * (named === undefined ? 1 : IN_TITLE)]];
  });
}

/** Forms of a name that others use too. In a headline every word may be written like a name: the text must have it as well. */
function usable({ names }: Mention, text: string): readonly string[] {
  return names.filter((name) => wordsOf(name).length <= LONGEST_NAME && !name.endsWith('.') && text.includes(name));
}

/** "SEOUL" as the first word of a report reads "Seoul"; "NASA" stays. */
function withoutShouting(name: string): string {
  return name.replaceAll(/\p{Lu}{5,}|(?<=^\p{Lu}+ )\p{Lu}{2,}|^\p{Lu}{2,}(?= \p{Lu}{2,}$)/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * Words of the top that some headline has. The text must have them in small letters: then they are part of no name. Figures are left out:
 * they are what other accounts may give otherwise.
 */
function plainOf({ article, analysis }: AnalysedArticle, inTitles: ReadonlySet<string>, library: LibraryStatistics): readonly Worth[] {
  const title = new Set(wordsOf(article.title));
  return analysis.topic.lead.flatMap(([term]): Worth[] => {
    const weight = termWeight(term, library);
    if (!inTitles.has(term) || isNumberWord(term) || weight < TELLING || !/^\p{L}{3,}$/u.test(term) || !` ${article.text}`.includes(` ${term}`)) return [];
    return [[term, title.has(term) ? weight * IN_TITLE : weight]];
  });
}

/** The words worth most over all articles, each with something that neither those before it nor `held` say already. */
function bestOf(all: readonly (readonly Worth[])[], least: number, held: readonly string[], most: number): readonly string[] {
  const sums = new Map<string, { words: string; worth: number; articles: number }>();
  for (const [words, worth] of all.flat()) {
    const sum = sums.get(foldName(words)) ?? { words, worth: 0, articles: 0 };
    sums.set(foldName(words), { ...sum, worth: sum.worth + worth, articles: sum.articles + 1 });
  }
  const ranked = wholeNames([...sums].filter(([, { articles }]) => articles >= least)).toSorted(([a, x], [b, y]) => y.worth - x.worth || (a < b ? -1 : 1));
  const chosen: string[] = [];
  for (const [, { words }] of ranked) {
    const said = [...held, ...chosen].flatMap(wordsOf);
    if (chosen.length < most && !wordsOf(words).some((word) => said.some((other) => sameWord(word, other)))) chosen.push(words);
  }
  return chosen;
}

/** Leaves out a name that is part of one which is worth nearly as much: "Ansel" beside "Port Ansel". */
function wholeNames<Found extends readonly [key: string, sum: { readonly worth: number }]>(all: readonly Found[]): readonly Found[] {
  return all.filter(([key, { worth }]) => !all.some(([other, sum]) => other !== key && ` ${other} `.includes(` ${key} `) && sum.worth * 2 >= worth));
}

/** "launches" and "launch". */
function sameWord(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
