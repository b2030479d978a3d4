import type { Answer, Finding } from '../../compare/finding.ts';
import type { EventView } from '../../extension/messages/event-view.ts';
import type { ClippingSummary } from '../../library/clipping.ts';
import { csvRecord } from '../text/csv.ts';
import { oneLine } from '../text/plain-text.ts';

/** One answer with the question that it answers and the article that it stands in. */
interface Row {
  readonly finding: Finding;
  readonly answer: Answer;
  readonly article: ClippingSummary | undefined;
  /** Why the reader put the finding aside; empty where it stands. */
  readonly aside: string;
}

/** Columns by name; their names and order stay, since tables are joined on them. Times are ISO 8601. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | number | null | undefined>> = {
  finding: ({ finding }) => finding.id,
  label: ({ finding }) => finding.label,
  kind: ({ finding }) => finding.kind,
  question: ({ finding }) => finding.question,
  answer_group: ({ answer }) => answer.group,
  value: ({ answer }) => answer.value,
  quotation: ({ answer }) => answer.quote,
  said_by: ({ answer }) => answer.by,
  force: ({ answer }) => answer.force,
  in_headline: ({ answer }) => (answer.inTitle ? 'yes' : 'no'),
  superseded: ({ answer }) => (answer.superseded ? 'yes' : 'no'),
  outlet: ({ article }) => article?.publisher,
  byline: ({ article }) => article?.byline,
  title: ({ article }) => article?.title,
  published: ({ article }) => article?.published,
  updated: ({ article }) => article?.updated,
  accessed: ({ article }) => article?.updatedAt,
  url: ({ article }) => article?.url,
  clipping: ({ answer }) => answer.article,
  sha256: ({ article }) => article?.sha256,
  origins: ({ finding }) => finding.origins,
  sourcing: ({ finding }) => finding.sourcing,
  caveat: ({ finding }) => finding.caveat,
  put_aside: ({ aside }) => aside,
};

/** An event's findings as a table by RFC 4180: one row for each answer, those of findings put aside last. */
export function findingsAsCsv({ findings, dismissed, clippings }: EventView): string {
  const articles = new Map(clippings.map((summary) => [summary.id, summary]));
  const rowsOf = (finding: Finding, aside: string): readonly Row[] =>
    finding.answers.map((answer) => ({ finding, answer, article: articles.get(answer.article), aside }));
  const rows = [...findings.flatMap((finding) => rowsOf(finding, '')), ...dismissed.flatMap(({ finding, reason }) => rowsOf(finding, reason))];
  const cells = Object.values(COLUMNS);
  return csvRecord(Object.keys(COLUMNS)) + rows.map((row) => csvRecord(cells.map((cell) => oneLine(String(cell(row) ?? ''))))).join('');
}
