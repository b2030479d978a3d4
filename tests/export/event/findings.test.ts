import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findingsAsCsv } from '../../../src/export/event/findings-csv.ts';
import { findingsAsJson } from '../../../src/export/event/findings-json.ts';
import type { EventView } from '../../../src/extension/messages/event-view.ts';
import { alone, ferry } from '../../ui/fixtures/event-view.ts';
import { hostileText, words, wordsOfCell } from '../support/hostile.ts';

function rowsOf(view: EventView): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(findingsAsCsv(view), { header: true, skipEmptyLines: true });
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  return data;
}

const hostile = (words: string): EventView => ({
  ...ferry,
  findings: ferry.findings.map((finding) => ({ ...finding, question: words, caveat: words, answers: finding.answers.map((answer) => ({ ...answer, quote: words, by: words })) })),
  clippings: ferry.clippings.map((summary) => ({ ...summary, title: words, publisher: words })),
});

describe('findings as a table', () => {
  it('has a row for each answer, with its article, those put aside last', () => {
    const rows = rowsOf(ferry);
    const answers = [...ferry.findings, ...ferry.dismissed.map(({ finding }) => finding)].flatMap((finding) => finding.answers);
    expect(rows).toHaveLength(answers.length);
    expect(rows[0]).toMatchObject({
      label: 'conflict', question: 'When did the ferry leave Port Ellery?', answer_group: '0', said_by: 'the operator', outlet: 'Harbour Post',
      url: 'https://www.harbourpost.example/2026/03/ferry-skerry-point', superseded: 'no', in_headline: 'no', put_aside: '',
    });
    expect(rows[0]?.['quotation']).toBe(ferry.findings[0]?.answers[0]?.quote);
    expect(rows[0]?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(rows.at(-1)?.['put_aside']).toBe('other-scope');
  });

  it('is a head alone without findings', () => {
    expect(rowsOf(alone)).toEqual([]);
  });

  it('brings any words back and no formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const row of rowsOf(hostile(text)).slice(0, 3)) {
          expect(wordsOfCell(row['quotation'])).toContain(words(text));
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});

describe('findings as JSON', () => {
  const read = (view: EventView) => JSON.parse(findingsAsJson(view, '2026-03-05T09:00:00.000Z')) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

  it('holds articles, origins, findings, what was put aside and what was not compared', () => {
    const file = read(ferry);
    expect(file).toMatchObject({ format: 'second-source/event', version: 1, exported: '2026-03-05T09:00:00.000Z', event: { id: 'e1', name: null } });
    expect(file['articles']?.map(({ origin }) => origin)).toEqual([1, 2, 1, 0, 3]);
    expect(file['findings']).toHaveLength(ferry.findings.length);
    expect(file['putAside']).toMatchObject([{ reason: 'other-scope' }]);
    expect(file['notCompared']).toEqual(ferry.notCompared);
  });

  it('keeps every text, but half a character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(read(hostile(text))['findings']?.[0]).toMatchObject({ question: text.toWellFormed() });
      }),
    );
  });
});
