import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { dump, tamper } from '../support/dump.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { backupText, emptyScene, fullScene, keep, mergeWith, type Scene } from './backup-text.ts';

const NOTE = { prefix: '', suffix: '', sha256: 'a'.repeat(64), start: 4, colour: 'blue', note: 'Mine.' } as const;

async function undo(library: Library): Promise<void> {
  while (!(await library.backup.undoMergeStep()).finished) { /* another batch */ }
}

const ids = async (library: Library): Promise<readonly string[]> => (await library.list({ order: 'saved-oldest' })).rows.map(({ id }) => id);

/** All rows that the reader made. */
async function kept({ storage }: Pick<Scene, 'storage'>): Promise<unknown> {
  const { clippings, contents, history, removed, annotations, decisions, dismissals } = await dump(storage);
  return { clippings, contents, history, removed, annotations, decisions, dismissals };
}

/** The journal as the released version wrote it. */
async function asReleased({ storage }: Pick<Scene, 'storage'>): Promise<void> {
  const rows = (await dump(storage))['state'] as { name: string; added?: object[]; changed?: object[]; decisions?: unknown[][] }[];
  const plain = ({ left: _left, ...one }: { left?: unknown }): object => one;
  for (const { revived: _revived, dismissedAt: _at, ...row } of rows.filter(({ name }) => name.startsWith('merge-')) as ({ name: string; revived?: unknown; dismissedAt?: unknown } & (typeof rows)[number])[]) {
    const older = { ...row, added: row.added?.map(plain), changed: row.changed?.map(plain), decisions: row.decisions?.map(([a, b]) => [a, b]) };
    await tamper(storage, 'state', (store) => store.put(older)); // oxlint-disable-line no-await-in-loop -- few
  }
}

/** An empty library into which the backup of a full one was merged. */
async function merged() {
  const scene = emptyScene();
  await mergeWith(scene.library.backup, await backupText((await fullScene()).library.backup));
  const [first = '', second = ''] = await ids(scene.library);
  return { ...scene, first, second };
}

/** A library with the sample article in its first version, completed by the backup of a full one. */
async function completed(labels: { readonly event?: string } = {}) {
  const scene = emptyScene();
  const { library } = scene;
  const { id } = await library.save(sampleArticle({ capturedAt: '2026-03-01T10:00:00.000Z' }), sampleAnalysis(BRIDGE_TERMS));
  await library.label(id, labels);
  await library.place([{ id, eventId: id }]);
  await keep(library);
  const before = await kept(scene);
  await mergeWith(library.backup, await backupText((await fullScene()).library.backup));
  return { ...scene, id, before };
}

describe('of what came new, a clipping stays', () => {
  test.each<[string, (library: Library, id: string) => Promise<unknown>]>([
    ['with a note of the reader’s', (library, clipping) => library.annotate({ ...NOTE, clipping, quote: 'Ein Schiff' })],
    ['saved anew under another headline', async (library, id) => library.save({ ...(await library.get(id)).article, title: 'Another headline' }, sampleAnalysis([['ferry', 2]]))],
    ['with a name of its own', (library, id) => library.label(id, { event: 'The ferry' })],
    ['with a tag of the reader’s', (library, id) => library.label(id, { tags: ['mine'] })],
  ])('%s', async (_, work) => {
    const scene = await merged();
    await work(scene.library, scene.second);
    const [, own] = (await kept(scene) as { clippings: unknown[] }).clippings;
    await undo(scene.library);
    expect((await kept(scene) as { clippings: unknown[] }).clippings).toStrictEqual([own]);
    expect((await scene.library.get(scene.second)).article.text).toContain('Schiff');
  });

  test('with a note that came and was changed', async () => {
    const { library, first } = await merged();
    const [note] = await library.annotations(first);
    await library.changeAnnotation(note?.id ?? '', { note: 'Answered.' });
    await undo(library);
    expect(await ids(library)).toStrictEqual([first]);
    expect(await library.annotations(first)).toMatchObject([{ note: 'Answered.' }]);
  });

  test('but not for a name that it took on from the others of its event', async () => {
    const scene = emptyScene();
    const { library } = scene;
    const { id } = await library.save(sampleArticle({ url: 'https://own.example/1', text: 'The reader’s own.' }), sampleAnalysis([['own', 1]]));
    await library.label(id, { event: 'Mine' });
    await library.place([{ id, eventId: id }]);
    await mergeWith(library.backup, await backupText((await fullScene()).library.backup));
    await library.place((await ids(library)).map((one) => ({ id: one, eventId: id })));
    await undo(library);
    expect(await ids(library)).toStrictEqual([id]);
  });
});

describe('of what was completed', () => {
  test('all is as before', async () => {
    const scene = await completed();
    await undo(scene.library);
    expect(await kept(scene)).toStrictEqual(scene.before);
  });

  test('a version that was saved since under another headline stays, with those before it', async () => {
    const { library, id } = await completed();
    await library.save({ ...(await library.get(id)).article, title: 'Another headline' }, sampleAnalysis(BRIDGE_TERMS));
    const now = await library.get(id);
    expect(now.earlier).toHaveLength(2);
    await undo(library);
    expect(await library.get(id)).toStrictEqual(now);
  });

  test('the text that the reader has written a note on stays', async () => {
    const { library, id } = await completed();
    await library.annotate({ ...NOTE, clipping: id, quote: 'meet again on Friday' });
    const now = await library.get(id);
    await undo(library);
    expect(await library.get(id)).toStrictEqual(now);
    expect(await library.annotations(id)).toHaveLength(2);
  });

  test('the name that came goes, and one that the reader has given since stays', async () => {
    const came = await completed();
    expect((await came.library.get(came.id)).summary.event).toBe('Bridge closure');
    await undo(came.library);
    expect((await came.library.get(came.id)).summary.event).toBeNull();
    const named = await completed();
    await named.library.nameEvent(named.id, 'What I call it');
    await undo(named.library);
    expect((await named.library.get(named.id)).summary).toMatchObject({ event: 'What I call it', versions: 1 });
  });

  test('a decision and a finding put aside that the reader has made anew since stay', async () => {
    const { library, clock } = await completed();
    const came = (await library.linkDecisions()).find(({ decision }) => decision === 'same-event');
    clock.forward(60_000);
    await library.decideLink({ a: came?.a ?? '', b: came?.b ?? '', decision: 'other-event' });
    await library.dismiss('count/vehicles', 'update');
    await undo(library);
    expect(await library.linkDecisions()).toMatchObject([{ decision: 'other-event' }]);
    expect(await library.dismissals()).toMatchObject([{ reason: 'update' }]);
  });
});

describe('a clipping that the reader had removed', () => {
  /** A library from which an article of its backup, and of that one a version, is missing. */
  async function revived(later: boolean) {
    const scene = await fullScene();
    const { library, ids: [first] } = scene;
    const text = await backupText(library.backup);
    await library.remove(first);
    await keep(library);
    if (later) await tamper(scene.storage, 'annotations', (store) => store.clear());
    const before = await kept(scene);
    await mergeWith(library.backup, text);
    expect(await ids(library)).toContain(first);
    return { ...scene, first, before };
  }

  test.each([['as it was', false], ['and completed', true]])('brought back %s, is removed again, and can be brought back as before', async (_, later) => {
    const scene = await revived(later);
    const { library, first } = scene;
    await undo(library);
    expect(await ids(library)).not.toContain(first);
    expect(await library.size()).toBe(1);
    expect(await kept(scene)).toStrictEqual(scene.before);
    expect((await library.search({ query: 'swing bridge', limit: 5 })).hits).toStrictEqual([]);
    const { token } = ((await dump(scene.storage))['removed'] as { token: string; clipping: { id: string } }[]).find(({ clipping }) => clipping.id === first) ?? { token: '' };
    await library.undoRemove(token);
    expect(await ids(library)).toContain(first);
  });

  test('stays where the reader has worked on it since', async () => {
    const { library, first } = await revived(false);
    await library.annotate({ ...NOTE, clipping: first, quote: 'swing bridge' });
    await undo(library);
    expect(await ids(library)).toContain(first);
    expect(await library.annotations(first)).toHaveLength(2);
  });
});

test('a merge of the released version is taken back from what its journal tells', async () => {
  const scene = await completed();
  await asReleased(scene);
  await undo(scene.library);
  expect(await kept(scene)).toStrictEqual(scene.before);
  expect(await scene.library.backup.restores()).toMatchObject({ merge: null });
});
