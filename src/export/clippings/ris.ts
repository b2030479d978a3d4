import type { Author } from '../authors/author.ts';
import { invertedName, isPerson } from '../authors/inverted-name.ts';
import { writtenDay } from '../text/calendar-day.ts';
import { citationOf, type Citation } from './citation.ts';
import type { ClippingFormat } from './clipping-format.ts';

/** Clippings as RIS, the format that reference managers exchange. */
export const RIS: ClippingFormat = {
  extension: 'ris',
  type: 'application/x-research-info-systems',
  carriesText: false,
  marked: false,
  head: '',
  between: '\r\n',
  tail: '',
  entry: (clipping) => recordOf(citationOf(clipping)),
};

function recordOf(citation: Citation): string {
  const { key, title, authors, outlet, published, accessed, url, language, tags, remarks, notes } = citation;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['T2', outlet],
    ['PY', published === null ? null : String(published[0])],
    ['DA', published === null ? null : writtenDay(published, '/')],
    ['Y2', accessed === null ? null : writtenDay(accessed, '/')],
    ['UR', url],
    ['LA', language],
    ...tags.map((tag) => ['KW', tag] as const),
    ...[...remarks, ...notes].map((remark) => ['N1', remark] as const),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === null ? '' : `${tag}  - ${value}\r\n`)).join('');
}

function nameOf(author: Author): string {
  return isPerson(author) ? invertedName(author, 'suffix-last') : author.literal;
}
