import type { Author } from '../authors/author.ts';
import { invertedName, isPerson } from '../authors/inverted-name.ts';
import { writtenDay } from '../text/calendar-day.ts';
import { latexText } from '../text/latex.ts';
import { citationOf, type Citation } from './citation.ts';
import type { ClippingFormat } from './clipping-format.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Clippings for BibTeX and BibLaTeX: articles in a newspaper, or `misc` where the outlet is not named. */
export const BIBTEX: ClippingFormat = {
  extension: 'bib',
  type: 'application/x-bibtex',
  carriesText: false,
  marked: false,
  head: '',
  between: '\n',
  tail: '',
  entry: (clipping) => entryOf(citationOf(clipping)),
};

function entryOf(citation: Citation): string {
  const { key, title, authors, outlet, published, accessed, url, language, tags, remarks, notes } = citation;
  const [, month = 0] = published ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    // Double braces keep the capitals of names, which styles would make small.
    ['title', `{{${latexText(title)}}}`],
    ['author', authors.length === 0 ? null : `{${authors.map(nameOf).join(' and ')}}`],
    ['journal', outlet === null ? null : `{{${latexText(outlet)}}}`],
    ['entrysubtype', outlet === null ? null : '{newspaper}'],
    // BibTeX knows the year and the month, BibLaTeX the date; of both, readers keep what they know best or what comes last.
    ['year', published === null ? null : `{${published[0]}}`],
    ['month', MONTHS[month - 1] ?? null],
    ['date', published === null ? null : `{${writtenDay(published)}}`],
    ['url', url === null ? null : `{${url}}`],
    ['urldate', accessed === null ? null : `{${writtenDay(accessed)}}`],
    ['language', language === null ? null : `{${latexText(language)}}`],
    ['keywords', tags.length === 0 ? null : `{${tags.map(latexText).join(', ')}}`],
    // Not as a note: styles print those.
    ['annotation', `{{${[...remarks, ...notes].map(latexText).join('; ')}}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${outlet === null ? 'misc' : 'article'}{${key},\n${written.join(',\n')}\n}\n`;
}

/** A name in braces is printed as it stands: no "and" in it parts it, and nothing is taken for a family name. */
function nameOf(author: Author): string {
  if (!isPerson(author)) return `{${latexText(author.literal)}}`;
  return invertedName({
    given: latexText(author.given), particle: author.particle, family: latexText(author.family), suffix: author.suffix,
  }, 'given-last');
}
