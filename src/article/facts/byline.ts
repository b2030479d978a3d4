import type { RawPage } from '../raw-page.ts';
import type { LdArticle } from './ld-article.ts';
import { tidy, wordsOf } from './text.ts';

/** "By" in the languages of larger news markets; taken off the front of a byline. */
const BY = /^(?:by|von|par|por|di|da|de|door|av|af|autor|autora|autore|auteur|author|written by|text|texto|testo|texte|words by|story by|report by|oleh|yazan|автор|بقلم|כתב|作者|記者|文)\s*[:：]?\s+/iu;
/** Meta elements that name authors, most specific first. */
const AUTHOR_META = [
  'author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator',
  'citation_author', 'dcsext.author', 'cxenseparse:author', 'cxenseparse:articleauthor', 'article.author', 'authors', 'creator',
];
const NOT_A_NAME = /[@#{}<>=_\p{Nd}]/u;
const MAX_NAME_WORDS = 7;
const MAX_NAME = 80;

/**
 * The authors' names joined by ", ", without "By"; null when none is given. Sources in order: JSON-LD, meta elements,
 * microdata, author links, links to a page of a person, a line near the headline that opens with "By", lines that the page's
 * build names as the byline, which may be the credit of a picture. A later source replaces an earlier one only when that
 * names nobody but the outlet.
 */
export function chooseByline(page: Pick<RawPage, 'meta' | 'bylines'>, ld: LdArticle, siteNames: readonly string[]): string | null {
  const marked = (source: string): string[] => page.bylines.filter((line) => line.source === source).map((line) => line.text);
  const sources: readonly (readonly string[])[] = [
    ld.authors,
    ...AUTHOR_META.map((key) => page.meta.filter(([name]) => name === key).map(([, content]) => content)),
    marked('microdata'),
    marked('link'),
    marked('address').slice(0, 4),
    marked('worded').slice(0, 1),
    marked('named').slice(0, 2),
  ];
  let outlet: string | null = null;
  for (const lines of sources) {
    const names = [...new Set(lines.flatMap(namesIn))];
    const people = names.filter((name) => !isOutlet(name, siteNames));
    if (people.length > 0) return distinct(people).slice(0, 12).join(', ');
    outlet ??= names[0] ?? null;
  }
  return outlet;
}

/** Every line in which the page may name its authors, for credits that are no names of people. */
export function bylineLines(page: Pick<RawPage, 'meta' | 'bylines'>): string[] {
  return [...page.meta.filter(([key]) => AUTHOR_META.includes(key)).map(([, content]) => content), ...page.bylines.map((line) => line.text)];
}

/** Names in a byline: "By Ana Díaz and John Smith" gives two. */
export function namesIn(line: string): string[] {
  let text = tidy(line).replace(/\b(?:https?:\/\/|www\.)\S+/gi, '');
  for (let turn = 0; turn < 2; turn++) text = text.replace(BY, '');
  return text
    .split(/\s*[|•·;/]\s*|\s*,(?!\s*(?:Jr|Sr|Ph\.?D|MD|II|III)\b)\s*|\s+(?:and|und|et|y|e|en|och|og|ja|i|ve|und)\s+|\s*&\s*/u)
    .map((part) => part.replace(BY, '').replace(/^[\s.,:–—-]+|[\s,:–—-]+$/gu, ''))
    .filter((part) => part.length > 1 && part.length <= MAX_NAME && !NOT_A_NAME.test(part) && wordsOf(part).length <= MAX_NAME_WORDS && wordsOf(part).length > 0);
}

function isOutlet(name: string, siteNames: readonly string[]): boolean {
  const bare = wordsOf(name).join('');
  return siteNames.some((site) => {
    const known = wordsOf(site).join('');
    return known.length >= 3 && bare.includes(known);
  }) || /^(?:admin|administrator|editor|staff|redaktion|redaction|redacción|redazione|redactie)$/iu.test(name);
}

/** Drops a name that another one contains ("Díaz" beside "Ana Díaz"). */
function distinct(names: readonly string[]): string[] {
  const lower = names.map((name) => wordsOf(name).join(' '));
  return names.filter((_, at) => !lower.some((other, that) => that !== at && (other === lower[at] ? that < at : ` ${other} `.includes(` ${lower[at]} `))));
}
