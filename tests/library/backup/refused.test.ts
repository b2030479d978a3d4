import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ANALYSIS_VERSION } from '../../../src/claims/analyse.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { readLine, writeLine, type RowLine } from '../../../src/library/backup/backup-line.ts';
import { ChunkReader } from '../../../src/library/backup/chunk-reader.ts';
import { RESTORE_BEGIN } from '../../../src/library/backup/restore-state.ts';
import { decodeAnalysis, encodeAnalysis } from '../../../src/library/codec/analysis-codec.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { dump } from '../support/dump.ts';
import { Life } from '../support/mortal-storage.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { backupText, emptyScene, feed, fullScene, keep } from './backup-text.ts';

let text = '';
beforeAll(async () => {
  text = await backupText((await fullScene()).library.backup);
});

/** What reading a whole text comes to: the code of its refusal, or null where it was whole. */
function read(whole: string): string | null {
  const reader = new ChunkReader(RESTORE_BEGIN);
  try {
    reader.read(whole);
  } catch (error) {
    if (error instanceof LibraryError) return error.code;
    throw error;
  }
  return reader.state.ended && reader.state.rest === '' ? null : 'backup-damaged';
}

/** The text with lines changed, and a last line that agrees with them: made by hand, not damaged by chance. */
function forged(change: (lines: Record<string, unknown>[]) => readonly unknown[]): string {
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  const changed = change(lines.slice(0, -1));
  const body = changed.map((line) => `${JSON.stringify(line)}\n`).join('');
  const rows: Record<string, number> = Object.fromEntries(Object.keys(lines.at(-1)?.['rows'] as object).map((store) => [store, 0]));
  for (const line of changed.slice(1)) rows[(line as { store: string }).store] = (rows[(line as { store: string }).store] ?? 0) + 1;
  return `${body}${JSON.stringify({ rows, sha256: createHash('sha256').update(body).digest('hex') })}\n`;
}

/** Changes one field of the first row of a store. */
function withField(store: string, field: string, value: unknown): string {
  return forged((lines) => {
    const at = lines.findIndex((line) => line['store'] === store);
    return lines.map((line, index) => (index === at ? { ...line, row: { ...(line['row'] as object), [field]: value } } : line));
  });
}

test('whole, it is read; forged without a change, too', () => {
  expect(read(text)).toBeNull();
  expect(read(forged((lines) => lines))).toBeNull();
});

test('cut short anywhere, it is refused', () => {
  for (let at = 0; at < text.length; at += 13) expect(read(text.slice(0, at))).not.toBeNull();
  expect(read(text.slice(0, -1))).toBe('backup-damaged');
});

test('a key named __proto__ reaches no prototype', () => {
  const whole = forged(([head, first, ...lines]) => [head, JSON.parse(JSON.stringify(first).replace('"row":{', '"row":{"__proto__":{"spoiled":1},')), ...lines]);
  read(whole);
  expect(({} as { spoiled?: number }).spoiled).toBeUndefined();
});

test('with any byte changed, it is refused', async () => {
  const { library } = emptyScene();
  await library.save(sampleArticle({ text: 'Short.' }), sampleAnalysis([['short', 1]]));
  const small = await backupText(library.backup);
  expect(read(small)).toBeNull();
  const bytes = new TextEncoder().encode(small);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    const whole = new TextDecoder().decode(flipped);
    if (whole === small) continue;
    expect(read(whole), `byte ${at}`).not.toBeNull();
  }
}, 60_000);

test('it is read the same in pieces of any size', () => {
  const whole = new ChunkReader(RESTORE_BEGIN);
  whole.read(text);
  fc.assert(fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 12 }), (cuts) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
    let state = RESTORE_BEGIN;
    const rows = [];
    for (const [index, from] of at.slice(0, -1).entries()) {
      const reader = new ChunkReader(state);
      reader.read(text.slice(from, at[index + 1]));
      rows.push(...reader.rows);
      ({ state } = reader);
    }
    expect(state).toStrictEqual({ ...whole.state, chunk: at.length - 1 });
    expect(rows).toStrictEqual(whole.rows);
  }), { numRuns: 30 });
});

test.each([
  ['an empty file', '', 'backup-damaged'],
  ['another file', '<!doctype html>\n<p>Hello</p>\n', 'not-a-backup'],
  ['JSON of something else', '{"articles":[]}\n', 'not-a-backup'],
  ['a newer form', '{"format":"second-source-backup","formatVersion":2,"what":1}\n', 'backup-newer'],
  ['a newer schema', '{"format":"second-source-backup","formatVersion":1,"schema":99,"createdAt":"2026-03-02T09:00:00.000Z","counts":{"clippings":0,"removed":0,"contents":0,"history":0,"annotations":0,"decisions":0,"dismissals":0,"events":0}}\n', 'backup-newer'],
  ['a head without counts', '{"format":"second-source-backup","formatVersion":1,"schema":2,"createdAt":"2026-03-02T09:00:00.000Z"}\n', 'backup-damaged'],
  ['nesting without end', `${'['.repeat(200_000)}\n`, 'not-a-backup'],
])('%s is refused', (_, whole, code) => {
  expect(read(whole)).toBe(code);
});

describe('forged with a fitting checksum, it is refused for', () => {
  test.each([
    ['clippings', 'url', 'ftp://files.example/a'],
    ['clippings', 'url', 7],
    ['clippings', 'title', null],
    ['clippings', 'no', 0],
    ['clippings', 'no', 1.5],
    ['clippings', 'no', '1'],
    ['clippings', 'id', ''],
    ['clippings', 'id', { $bytes: 'AAAA' }],
    ['clippings', 'tags', ['a', 'a']],
    ['clippings', 'tags', 'harbour'],
    ['clippings', 'tags', [['a']]],
    ['clippings', 'savedAt', 'yesterday'],
    ['clippings', 'eventId', null],
    ['clippings', 'published', '+275760-09-13'],
    ['clippings', 'savedAt', '+275760-09-13T00:00:00.000Z'],
    ['events', 'lastPublished', '+275760-09-13'],
    ['clippings', 'tally', { conflict: -1, different: 0, changed: 0, agrees: 0 }],
    ['clippings', 'quality', 'excellent'],
    ['clippings', 'extra', 1],
    ['contents', 'article', { text: 'Another text.', rest: { $bytes: 'AAAA' } }],
    ['contents', 'article', null],
    ['contents', 'analysis', { $bytes: 'no base64!' }],
    ['contents', 'analysis', 'text'],
    ['contents', 'no', 2],
    ['history', 'version', 0],
    ['annotations', 'colour', 'url(https://leak.example)'],
    ['annotations', 'no', 2],
    ['decisions', 'decision', 'maybe'],
    ['decisions', 'a', 'zzzz'],
    ['dismissals', 'reason', 'because'],
    ['dismissals', 'finding', ''],
    ['dismissals', 'question', ''],
    ['dismissals', 'articles', null],
    ['events', 'due', 2],
    ['removed', 'removedAt', '2026'],
    ['removed', 'clipping', {}],
  ])('%s.%s = %j', (store, field, value) => {
    expect(read(withField(store, field, value))).toBe('backup-damaged');
  });

  test.each<[string, (lines: Record<string, unknown>[]) => readonly unknown[]]>([
    ['a store that it does not know', (lines) => [...lines, { store: 'state', row: { name: 'size', clippings: 9 } }]],
    ['an index of its own', (lines) => [...lines, { store: 'postings', row: {} }]],
    ['a row without its article', (lines) => lines.filter(({ store }) => store !== 'clippings')],
    ['an article that stands in it twice', ([head, ...lines]) => [head, ...lines.slice(0, 2), ...lines]],
    ['a version that stands in it twice', (lines) => lines.flatMap((line) => (line['store'] === 'history' ? [line, line] : [line]))],
    ['lines out of order', ([head, ...lines]) => [head, ...lines.toReversed()]],
  ])('%s', (_, change) => {
    expect(read(forged(change))).toBe('backup-damaged');
  });

  test.each(['clippings', 'annotations', 'decisions', 'dismissals', 'events'])('a key of %s that is there twice, found by the database', async (store) => {
    const { library } = emptyScene();
    const twice = forged((lines) => {
      const first = lines.find((line) => line['store'] === store) ?? { row: {} };
      const other = lines.findLastIndex((line) => line['store'] === store);
      if (store === 'clippings') return lines.map((line, at) => (at === other ? { ...line, row: { ...(line['row'] as object), id: (first['row'] as { id: string }).id } } : line));
      const at = lines.findIndex((line) => line['store'] === store);
      return [...lines.slice(0, at), first, ...lines.slice(at)];
    });
    await expect(feed(library.backup, twice)).rejects.toMatchObject({ code: 'backup-damaged' });
  });
});

test('an analysis that cannot be used is made anew, and spoils nothing', async () => {
  const { library } = emptyScene();
  const restore = await feed(library.backup, withField('contents', 'analysis', { $bytes: 'AAAA' }));
  await library.backup.check(restore);
  await library.backup.replace(restore);
  const { articles, remaining } = await library.outdated({ version: 3, limit: 10 });
  expect(remaining).toBe(1);
  expect(articles[0]?.article.title).toBe('Swing bridge shut until the end of April');
});

/** A backup that was forged to lack rows, restored; or why not. */
async function restored(whole: string): Promise<ReturnType<typeof emptyScene>> {
  const scene = emptyScene();
  const restore = await feed(scene.library.backup, whole);
  await scene.library.backup.check(restore);
  await scene.library.backup.replace(restore);
  return scene;
}

/** All lines but the text of the clipping of a number. */
const withoutText = (no: number) => forged((lines) => lines.filter(({ store, row }) => store !== 'contents' || (row as { no: number }).no !== no));

test('an article without its text is refused before the library is touched', async () => {
  const { library } = emptyScene();
  await library.save(sampleArticle({ text: 'Mine.' }), sampleAnalysis([['own', 1]]));
  const restore = await feed(library.backup, withoutText(1));
  await expect(library.backup.check(restore)).rejects.toMatchObject({ code: 'backup-damaged', message: expect.stringContaining('without its text') as string });
  await expect(library.backup.replace(restore)).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.backup.mergeStep(restore)).rejects.toMatchObject({ code: 'not-found' });
  expect(await library.size()).toBe(1);
});

test('a removed article without its text was forgotten while the backup was made, and is forgotten with all that is left of it', async () => {
  const { library } = await restored(withoutText(3));
  expect(await library.size()).toBe(2);
  const again = await backupText(library.backup);
  expect(again).not.toContain('"store":"removed"');
  expect(again.match(/"store":"annotations"/gu)).toHaveLength(1);
  expect(await library.linkDecisions()).toHaveLength(1);
});

test.each([2 ** 23, 2 ** 48])('numbers from %i on are given anew, so that search has room for them', async (from) => {
  const shifted = forged((lines) => lines.map((line) => {
    const { no, clipping, ...row } = (line['row'] ?? {}) as { no?: number; clipping?: unknown };
    if (no === undefined || no === 1) return line;
    const far = from - 3 + no;
    return { ...line, row: { ...row, no: far, ...(clipping === undefined ? {} : { clipping: typeof clipping === 'string' ? clipping : { ...(clipping as object), no: far } }) } };
  }));
  const scene = await restored(shifted);
  const { library } = scene;
  await keep(library);
  expect((await library.search({ query: 'fährt', limit: 5 })).hits.map(({ row }) => row.url)).toStrictEqual(['https://ferry.example/2']);
  expect(Number(/"store":"removed","row":\{"token":"[^"]*","no":(\d+)/u.exec(await backupText(library.backup))?.[1])).toBe(2 ** 22 + 2);
  const { id } = await library.save(sampleArticle({ url: 'https://new.example/4', text: 'Quite new.' }), sampleAnalysis([['new', 1]]));
  expect((await library.search({ query: 'quite new', limit: 5 })).hits.map(({ row }) => row.id)).toStrictEqual([id]);
  const other = await restored(await backupText(library.backup));
  expect(await other.library.size()).toBe(3);
}, 30_000);

describe('an analysis of the present version is kept only where all of it has the form', () => {
  const article = sampleArticle({ text: 'Short.' });
  const fit: Analysis = { ...sampleAnalysis([['short', 1]], ANALYSIS_VERSION), statements: [], sentences: [{ start: 0, end: 6 }] };

  test.each<[string, Record<string, unknown>, number]>([
    ['it has', {}, ANALYSIS_VERSION],
    ['no list of statements', { statements: 5 }, 0],
    ['no quotes', { sources: { outlets: [] } }, 0],
    ['a sentence beyond the text', { sentences: [{ start: 0, end: 7 }] }, 0],
    ['a day that no calendar has', { eventDays: [9e15] }, 0],
    ['one that a later version would believe', { version: ANALYSIS_VERSION + 1, statements: 5 }, 0],
    ['one that is made anew in any case', { version: ANALYSIS_VERSION - 1, statements: 5 }, ANALYSIS_VERSION - 1],
  ])('%s', async (_, wrong, version) => {
    const source = emptyScene();
    await source.library.save(article, fit);
    const given = encodeAnalysis({ ...fit, ...wrong } as Analysis, article);
    const reader = new ChunkReader(RESTORE_BEGIN);
    const [head, clipping, contents] = (await backupText(source.library.backup)).split('\n').map((line) => readLine(line || 'null'));
    const { row } = contents as RowLine;
    reader.read([JSON.stringify(head), JSON.stringify(clipping), writeLine({ store: 'contents', row: { ...row, analysis: given } })].join('\n'));
    const [, read] = reader.rows;
    if (read?.store !== 'contents') throw new Error('There are no contents.');
    expect(read.analysisVersion).toBe(version);
    expect(decodeAnalysis(read.row.analysis, article)).toMatchObject(version === 0 ? { version: 0, statements: [] } : { version });
  });
});

test('what is refused has not touched the library, nor has a full disk', async () => {
  const storage = memoryStorage();
  const disk = new Life(storage);
  const library = openLibrary(disk.storage);
  await library.size();
  const before = await dump(storage);
  await expect(feed(library.backup, text.replace('Tarrow', 'Farrow'))).rejects.toMatchObject({ code: 'backup-damaged' });
  expect(await dump(storage)).toStrictEqual(before);
  let refusals = 0;
  for (let nth = 1; ; nth += 3) {
    disk.failAt(nth);
    const failure: unknown = await feed(library.backup, text, 4000).then(() => null, (error: unknown) => error);
    disk.failAt(Infinity);
    expect(await dump(storage)).toStrictEqual(before);
    if (failure === null) break;
    expect(failure).toMatchObject({ code: 'library-full' });
    refusals++;
  }
  expect(refusals).toBeGreaterThan(3);
}, 30_000);
