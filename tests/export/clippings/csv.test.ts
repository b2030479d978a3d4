import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeClippings } from '../../../src/export/clippings/clipping-format.ts';
import { CSV } from '../../../src/export/clippings/csv.ts';
import { clipping, highlight, WORDS } from '../support/clippings.ts';
import { hostileText, words, wordsOfCell } from '../support/hostile.ts';

type Row = Readonly<Record<string, string>>;

/** The file as papaparse reads it, strictly. */
function read(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

it('gives each clipping a row with everything known of it', () => {
  const text = 'First.\n\nSecond, with “quotes”.';
  const [row] = read(writeClippings(CSV, [clipping({}, { annotations: [highlight('shut', 'Ask the board.'), highlight('April')], content: { text, blocks: [] } })], WORDS));
  expect(row).toMatchObject({
    id: 'k3f9', title: 'Swing bridge shut until the end of April', byline: 'Mara Ode, Tom van der Meer', outlet: 'Tarrow Herald',
    published: '2026-02-24T08:30:00+01:00', accessed: '2026-03-02T08:59:58.000Z', tags: 'harbour; transport', conflicts: '1', changes: '2',
    highlights: '“shut” – Ask the board.\n“April”', text,
  });
  expect(row?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
});

it('leaves empty what is not known', () => {
  const bare = { byline: null, publisher: null, published: null, updated: null, canonicalUrl: null, event: null, tally: null, tags: [], language: null };
  const [row] = read(writeClippings(CSV, [clipping(bare)], WORDS));
  for (const column of ['byline', 'outlet', 'published', 'updated', 'canonical_url', 'event', 'conflicts', 'tags', 'text']) expect(row?.[column]).toBe('');
});

it('ends each record with CR and LF, the head alone too', () => {
  expect(CSV.head).toMatch(/^id,title,.*\r\n$/);
  expect(writeClippings(CSV, [clipping(), clipping()], WORDS).split('\r\n')).toHaveLength(4);
});

it.each(['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(A1)', '＝1'])('lets no spreadsheet calculate %s', (title) => {
  expect(read(writeClippings(CSV, [clipping({ title, publisher: title, tags: [title] })], WORDS))[0]).toMatchObject({ title: `'${title}`, outlet: `'${title}`, tags: `'${title}` });
});

it('brings any words back, and never a formula', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, text) => {
      const [row, ...others] = read(writeClippings(CSV, [clipping({ title, byline: title, tags: [title] }, { content: { text, blocks: [] } })], WORDS));
      expect(others).toEqual([]);
      expect(wordsOfCell(row?.['title'])).toContain(words(title));
      expect(wordsOfCell(row?.['text'])).toContain(words(text));
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
