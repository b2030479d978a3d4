import type { ExportedClipping } from '../../extension/messages/exported-clipping.ts';
import { csvRecord } from '../text/csv.ts';
import { oneLine, plainText } from '../text/plain-text.ts';
import type { ClippingFormat } from './clipping-format.ts';

type Cell = (clipping: ExportedClipping) => string | number | null | undefined;

/** Columns by name; their names and order stay, since tables are joined on them. Times are ISO 8601. */
const COLUMNS: Readonly<Record<string, Cell>> = {
  id: ({ summary }) => summary.id,
  title: ({ summary }) => oneLine(summary.title),
  byline: ({ summary }) => oneLine(summary.byline ?? ''),
  outlet: ({ summary }) => oneLine(summary.publisher ?? ''),
  agency: ({ summary }) => oneLine(summary.wire ?? ''),
  published: ({ summary }) => summary.published,
  updated: ({ summary }) => summary.updated,
  saved: ({ summary }) => summary.savedAt,
  accessed: ({ capturedAt }) => capturedAt,
  url: ({ summary }) => summary.url,
  canonical_url: ({ summary }) => summary.canonicalUrl,
  language: ({ summary }) => summary.language,
  quality: ({ summary }) => summary.quality,
  event: ({ summary }) => oneLine(summary.event ?? ''),
  tags: ({ summary }) => summary.tags.map(oneLine).join('; '),
  conflicts: ({ summary }) => summary.tally?.conflict,
  different_accounts: ({ summary }) => summary.tally?.different,
  changes: ({ summary }) => summary.tally?.changed,
  agreements: ({ summary }) => summary.tally?.agrees,
  highlights: ({ annotations }) => annotations.map(highlight).join('\n'),
  versions: ({ summary }) => summary.versions,
  sha256: ({ summary }) => summary.sha256,
  text: ({ content }) => plainText(content?.text ?? ''),
};

/** Clippings as a table for spreadsheets, by RFC 4180. */
export const CSV: ClippingFormat = {
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  carriesText: true,
  marked: true,
  head: csvRecord(Object.keys(COLUMNS)),
  between: '',
  tail: '',
  entry: (clipping) => csvRecord(Object.values(COLUMNS).map((cell) => plainText(String(cell(clipping) ?? '')))),
};

function highlight({ quote, note }: ExportedClipping['annotations'][number]): string {
  return `“${oneLine(quote)}”${note.trim() === '' ? '' : ` – ${oneLine(note)}`}`;
}
