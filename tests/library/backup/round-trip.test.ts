import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/library/migrations/chain.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { random } from '../../support/random.ts';
import { dump, tamper } from '../support/dump.ts';
import { readFrozenDump, restoreFrozenDump } from '../support/frozen-dump.ts';
import { Clock, EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { backupText, emptyScene, feed, fullScene, keep, longArticle, replaceWith } from './backup-text.ts';

/** All rows but those that are derived, with stamps and generations of their own. */
async function kept(storage: MemoryStorage, name?: string): Promise<Record<string, unknown>> {
  const { postings: _p, signatures: _s, vocabulary: _v, state: _state, shared: _shared, ...rest } = await dump(storage, name);
  return Object.fromEntries(Object.entries(rest).filter(([store]) => !store.startsWith('search')));
}

async function currentName({ indexedDB }: MemoryStorage): Promise<string> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  return names.find((name) => name.includes('restored')) ?? 'second-source';
}

/** Lines between the first, which tells the time, and the last. */
function rowsOf(text: string): readonly unknown[] {
  return text.trimEnd().split('\n').slice(1, -1).map((line) => JSON.parse(line) as unknown);
}

describe('a backup', () => {
  test('has a head, a line for each row, and a last line with count and checksum', async () => {
    const { library } = await fullScene();
    const text = await backupText(library.backup);
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    const last = lines.pop() ?? '';
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'second-source-backup', formatVersion: 1, schema: SCHEMA_VERSION, counts: { clippings: 2, removed: 1 } });
    expect(JSON.parse(last)).toEqual({
      rows: { clippings: 2, removed: 1, contents: 3, history: 1, annotations: 2, decisions: 2, dismissals: 1, events: 1 },
      sha256: createHash('sha256').update(`${lines.join('\n')}\n`).digest('hex'),
    });
    expect(lines).toHaveLength(1 + 13);
  });

  test('restored into another browser gives the same library, byte for byte', async () => {
    const { library, storage } = await fullScene();
    const other = emptyScene();
    await replaceWith(other.library.backup, await backupText(library.backup));
    expect(await kept(other.storage, await currentName(other.storage))).toStrictEqual(await kept(storage));
    expect(rowsOf(await backupText(other.library.backup))).toStrictEqual(rowsOf(await backupText(library.backup)));
  });

  test('restored, the library answers as before: index and counts are made anew, and numbers go on', async () => {
    const { library, ids } = await fullScene();
    const other = emptyScene();
    await replaceWith(other.library.backup, await backupText(library.backup), 97);
    await keep(other.library);
    const probe = sampleAnalysis([['bridge', 2]]);
    expect(await other.library.candidates(probe, 10)).toStrictEqual(await library.candidates(probe, 10));
    expect((await other.library.statistics()).documentFrequency('bridge')).toBe((await library.statistics()).documentFrequency('bridge'));
    expect((await other.library.search({ query: 'swing bridge', limit: 5 })).hits.map(({ row }) => row.id)).toStrictEqual([ids[0]]);
    expect(await other.library.size()).toBe(2);
    expect(await other.library.event(ids[0])).toStrictEqual(await library.event(ids[0]));
    const removed = (await dump(other.storage, await currentName(other.storage)))['removed']?.[0] as { token: string };
    const { id } = await other.library.save(sampleArticle({ url: 'https://new.example/4', text: 'New.' }), probe);
    await other.library.undoRemove(removed.token);
    expect(await other.library.size()).toBe(4);
    expect((await other.library.get(id)).article.text).toBe('New.');
  });

  test('is the same whatever the size of the pieces that it is read back in', async () => {
    const { library } = await fullScene();
    const text = await backupText(library.backup);
    for (const size of [211, 1000, text.length]) {
      const other = emptyScene();
      await replaceWith(other.library.backup, text, size);
      expect(rowsOf(await backupText(other.library.backup))).toStrictEqual(rowsOf(text));
    }
  });

  test('of an empty library can be restored', async () => {
    const { library } = await fullScene();
    await replaceWith(library.backup, await backupText(emptyScene().library.backup));
    expect(await library.size()).toBe(0);
    expect(await library.list({ order: 'saved-newest' })).toMatchObject({ rows: [] });
  });

  test('stays whole while articles are saved, changed and removed between its slices', async () => {
    const { library, clock } = emptyScene();
    for (let at = 0; at < 6; at++) await library.save(longArticle(at), sampleAnalysis([['line', 2]]));
    const ids = (await library.list({ order: 'saved-oldest' })).rows.map(({ id }) => id);
    let slice = await library.backup.read(null);
    let text = slice.text;
    expect(slice.cursor).not.toBeNull();
    for (let at = 0; slice.cursor !== null; at++) {
      clock.forward(1000);
      if (at === 0) await library.remove(ids[0] ?? '');
      if (at === 1) await library.remove(ids[5] ?? '');
      if (at === 2) await library.save(sampleArticle({ ...longArticle(3), text: 'Changed.' }), sampleAnalysis([['line', 1]]));
      await library.save(longArticle(10 + at), sampleAnalysis([['line', 2]]));
      if (at > 8) break;
      slice = await library.backup.read(slice.cursor);
      text += slice.text;
    }
    while (slice.cursor !== null) {
      slice = await library.backup.read(slice.cursor);
      text += slice.text;
    }
    const other = emptyScene();
    await replaceWith(other.library.backup, text);
    expect(await other.library.size()).toBeGreaterThan(5);
  }, 30_000);
});

test('no piece ends between an article and its text: one that is deleted in between would spoil the backup', async () => {
  const { library } = emptyScene();
  const draw = random('headlines');
  const headline = (): string => Array.from({ length: 400 + draw.below(800) }, () => draw.below(2 ** 31).toString(36)).join(' ');
  for (let at = 0; at < 200; at++) await library.save(sampleArticle({ url: `https://wide.example/${at}`, title: headline(), text: `${at}` }), sampleAnalysis([['line', 1]]));
  let pieces = 0;
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false, pieces++) {
    const slice = await library.backup.read(cursor);
    expect(slice.text.trimEnd().split('\n').at(-1)?.slice(0, 20)).not.toBe('{"store":"clippings"');
    ({ cursor } = slice);
  }
  expect(pieces).toBeGreaterThan(4);
}, 30_000);

test('a clipping that has lost its text is left out, so that the rest can be restored', async () => {
  const { library, storage } = await fullScene();
  await tamper(storage, 'contents', (store) => store.delete(2));
  const other = emptyScene();
  await replaceWith(other.library.backup, await backupText(library.backup));
  expect(await other.library.size()).toBe(1);
});

describe.each(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1))('a backup of schema %i', (version) => {
  test('is brought to the present schema as the database itself is', async () => {
    const frozen = readFrozenDump(version);
    const storage = memoryStorage();
    await restoreFrozenDump(storage, frozen);
    const clock = new Clock('2026-03-03T09:00:00.000Z');
    const library = openLibrary({ ...storage, now: clock.now, termWeight: EVEN_WEIGHT });
    const present = (await backupText(library.backup)).trimEnd().split('\n');
    // The same rows as that version held them, as it would have written them.
    const old = present.slice(0, -1).map((line, at) => {
      const parsed = JSON.parse(line) as { store: string; row: Record<string, unknown> };
      if (at === 0 || version > 1) return line.replace(`"schema":${SCHEMA_VERSION}`, `"schema":${version}`);
      const without = ({ eventId: _e, tally: _t, annotations: _a, titleOrder: _to, publisherOrder: _p, findingsOrder: _f, ...row }: Record<string, unknown>) => row;
      const row = parsed.store === 'removed' ? { ...parsed.row, clipping: without(parsed.row['clipping'] as Record<string, unknown>) } : parsed.row;
      return JSON.stringify({ ...parsed, row: parsed.store === 'clippings' ? without(row) : row });
    });
    const { rows } = JSON.parse(present.at(-1) ?? '') as { rows: unknown };
    const body = `${old.join('\n')}\n`;
    const text = `${body}${JSON.stringify({ rows, sha256: createHash('sha256').update(body).digest('hex') })}\n`;
    const other = emptyScene();
    const restore = await feed(other.library.backup, text);
    await other.library.backup.check(restore);
    await keep(library);
    expect(await kept(other.storage, restore)).toStrictEqual(await kept(storage));
  });
});
