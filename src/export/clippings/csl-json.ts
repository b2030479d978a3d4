import type { Author } from '../authors/author.ts';
import { isPerson } from '../authors/inverted-name.ts';
import type { CalendarDay } from '../text/calendar-day.ts';
import { citationOf, type Citation } from './citation.ts';
import type { ClippingFormat } from './clipping-format.ts';

/** Clippings as items of the Citation Style Language, version 1.0.2, for Zotero, Pandoc and the like. */
export const CSL_JSON: ClippingFormat = {
  extension: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  carriesText: false,
  marked: false,
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  entry: (clipping) => JSON.stringify(itemOf(citationOf(clipping))),
};

function itemOf(citation: Citation) {
  const { key, title, authors, outlet, published, accessed, url, language, tags, remarks, notes } = citation;
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(nameOf) }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...dated('issued', published),
    ...dated('accessed', accessed),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
    note: remarks.join('; '),
    ...(notes.length === 0 ? {} : { annote: notes.join('\n') }),
  };
}

function nameOf(author: Author) {
  if (!isPerson(author)) return { literal: author.literal };
  const { family, given, particle, suffix } = author;
  return { family, given, ...(particle === '' ? {} : { 'non-dropping-particle': particle }), ...(suffix === '' ? {} : { suffix }) };
}

function dated(field: 'issued' | 'accessed', day: CalendarDay | null) {
  return day === null ? {} : { [field]: { 'date-parts': [day] } };
}
