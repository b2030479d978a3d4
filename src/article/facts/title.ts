import { similarity, tidy, wordsOf } from './text.ts';

/** Where a headline may be read, in the order in which readers see them. */
export interface TitleSources {
  /** Top-level headings of the page. */
  readonly headlines: readonly string[];
  readonly jsonLd: string | null;
  /** og:title, twitter:title and their kin. */
  readonly shared: readonly string[];
  readonly documentTitle: string;
  /** The outlet's name and its host, which titles end with. */
  readonly siteNames: readonly string[];
}

/** A heading must agree with what the page says elsewhere this far to be the headline and not the site's name. */
const AGREES = 0.4;
const SEPARATOR = /\s+(?:[|–—·•»:-]|::|\|\|)\s+/u;

/**
 * The headline: the heading on the page that other sources agree with, as that is what the reader saw; else the shared
 * title, the declared headline or the window title without the site's name. Empty when the page has none.
 */
export function chooseTitle(sources: TitleSources): string {
  const others = [...sources.shared, sources.jsonLd ?? '', sources.documentTitle].map(tidy).filter((text) => text !== '');
  const bare = others.map((text) => withoutSite(text, sources));
  let best = '';
  let bestScore = 0;
  for (const headline of sources.headlines.map(tidy)) {
    const score = Math.max(0, ...bare.map((text) => similarity(headline, text)));
    if (score > bestScore) {
      best = headline;
      bestScore = score;
    }
  }
  if (bestScore >= AGREES) return best;
  return bare[0] ?? sources.headlines.map(tidy).find((text) => wordsOf(text).length > 2) ?? sources.headlines[0] ?? '';
}

/** Takes off a leading or trailing part that names the site. */
export function withoutSite(title: string, { siteNames, headlines }: Pick<TitleSources, 'siteNames' | 'headlines'>): string {
  let rest = title;
  for (let turn = 0; turn < 3; turn++) {
    const parts = cut(rest);
    if (!parts) break;
    const { head, last, first, tail } = parts;
    if (isSite(last, siteNames) || headlines.some((headline) => tidy(headline) === head)) rest = head;
    else if (isSite(first, siteNames)) rest = tail;
    else break;
  }
  return rest;
}

function cut(title: string): { head: string; last: string; first: string; tail: string } | null {
  const marks = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const start = marks[0];
  const end = marks[marks.length - 1];
  if (!start || !end) return null;
  return {
    head: title.slice(0, end.index).trim(),
    last: title.slice(end.index + end[0].length).trim(),
    first: title.slice(0, start.index).trim(),
    tail: title.slice(start.index + start[0].length).trim(),
  };
}

function isSite(part: string, siteNames: readonly string[]): boolean {
  const bare = wordsOf(part).join('');
  if (bare === '') return true;
  return siteNames.some((name) => {
    const site = wordsOf(name).join('');
    return site.length >= 3 && bare.length >= 2 && (bare === site || site.includes(bare) || (bare.includes(site) && bare.length <= site.length + 12));
  });
}
