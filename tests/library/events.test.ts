import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/library/event.ts';
import type { Library } from '../../src/library/library.ts';
import type { ListFilter } from '../../src/library/list-request.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const NONE: Tally = { conflict: 0, different: 0, changed: 0, agrees: 0 };

/** Three clippings: two reports on a bridge by two outlets, one on a harvest. */
async function filled() {
  const clock = new Clock();
  const library = openLibrary({ ...memoryStorage(), now: clock.now });
  const save = async (n: number, publisher: string, published: string | null): Promise<string> => {
    clock.forward(1000);
    const { id } = await library.save(sampleArticle({ url: `https://news.example/${n}`, title: `Report ${n}`, text: `Item ${n}.`, publisher, published }), sampleAnalysis([]));
    return id;
  };
  const a = await save(1, 'Tarrow Herald', '2026-02-25');
  const b = await save(2, 'Quayside Mail', '2026-02-24');
  const c = await save(3, 'Farm Weekly', null);
  return { library, clock, ids: [a, b, c] as const };
}

async function placed() {
  const all = await filled();
  const [a, b, c] = all.ids;
  await all.library.place([{ id: a, eventId: a }, { id: b, eventId: a }, { id: c, eventId: c }]);
  return all;
}

const changesOf = async (library: Library, id: string) => (await library.event(id)).changes;
const listed = async (library: Library) => (await library.events({})).rows.map(({ id, articles }) => [id, articles]);

describe('placing', () => {
  test('clippings wait for their place in the order of saving', async () => {
    const { library, ids } = await filled();
    expect(await library.unplaced(2)).toStrictEqual(ids.slice(0, 2));
    await library.place([{ id: ids[0], eventId: ids[0] }]);
    expect(await library.unplaced(9)).toStrictEqual(ids.slice(1));
  });

  test('an event is told by its first article, its outlets and its times', async () => {
    const { library, ids: [a, b] } = await placed();
    const { event, clippings } = await library.event(a);
    expect(clippings.map(({ id }) => id)).toStrictEqual([b, a]);
    expect(event).toStrictEqual({
      id: a, name: null, title: 'Report 2', articles: 2, publishers: ['Quayside Mail', 'Tarrow Herald'],
      firstPublished: '2026-02-24', lastPublished: '2026-02-25', savedAt: '2026-03-02T09:00:02.000Z', tally: null,
    });
  });

  test('the list has the event saved to last first, in pages', async () => {
    const { library, ids: [a, , c] } = await placed();
    const first = await library.events({ limit: 1 });
    expect(first).toMatchObject({ rows: [{ id: c }], total: 2 });
    const second = await library.events({ limit: 1, cursor: first.cursor });
    expect(second).toMatchObject({ rows: [{ id: a }], cursor: null });
    await expect(library.events({ cursor: '[1]' })).rejects.toMatchObject({ code: 'refused' });
  });

  test('the list is narrowed down to events that hold a clipping that passes', async () => {
    const { library, ids: [a, b, c] } = await placed();
    await library.tag([b], { add: ['quay'], remove: [] });
    const found = async (filter: ListFilter) => (await library.events({ filter })).rows.map(({ id }) => id);
    expect(await found({})).toStrictEqual([c, a]);
    expect(await found({ tag: 'quay' })).toStrictEqual([a]);
    expect(await found({ publisher: 'farm weekly' })).toStrictEqual([c]);
    expect(await found({ tag: 'quay', publisher: 'farm weekly' })).toStrictEqual([]);
    expect(await found({ eventId: c })).toStrictEqual([c]);
    expect(await library.events({ filter: { publisher: 'tarrow herald' } })).toMatchObject({ total: 1, cursor: null });
    await expect(library.events({ filter: { order: 'title' } as ListFilter })).rejects.toMatchObject({ code: 'refused' });
  });

  test('narrowed down, it comes in pages too', async () => {
    const { library, ids: [a, , c] } = await placed();
    const filter = { quality: 'whole' } as const;
    const first = await library.events({ filter, limit: 1 });
    expect(first).toMatchObject({ rows: [{ id: c }], total: 2 });
    expect(await library.events({ filter, limit: 1, cursor: first.cursor })).toMatchObject({ rows: [{ id: a }], cursor: null });
  });

  test('a clipping that moves leaves no empty event, and passes over ids that are gone', async () => {
    const { library, ids: [a, , c] } = await placed();
    await library.place([{ id: c, eventId: a }, { id: 'gone', eventId: a }]);
    expect(await listed(library)).toStrictEqual([[a, 3]]);
    await expect(library.event(c)).rejects.toMatchObject({ code: 'not-found' });
    await expect(library.place([{ id: a, eventId: '' }])).rejects.toMatchObject({ code: 'refused' });
  });

  test('removing and undoing keep the event true to its clippings', async () => {
    const { library, ids: [a, b, c] } = await placed();
    const { token } = await library.remove(b);
    await library.remove(c);
    expect(await listed(library)).toStrictEqual([[a, 1]]);
    await library.undoRemove(token);
    expect(await listed(library)).toStrictEqual([[a, 2]]);
  });
});

describe('naming', () => {
  test('a name belongs to the event and those who come to it', async () => {
    const { library, ids: [a, , c] } = await placed();
    await library.nameEvent(a, ' Bridge closure ');
    await library.place([{ id: c, eventId: a }]);
    const { event, clippings } = await library.event(a);
    expect(event.name).toBe('Bridge closure');
    expect(clippings.map((one) => one.event)).toStrictEqual(['Bridge closure', 'Bridge closure', 'Bridge closure']);
    await library.nameEvent(a, null);
    expect((await library.event(a)).event.name).toBeNull();
  });

  test('the name of an event goes with it into one that has none, and stays where only some of it leave', async () => {
    const { library, ids: [a, b, c] } = await placed();
    await library.nameEvent(a, 'The bridge');
    await library.place([{ id: a, eventId: c }]);
    expect([(await library.event(c)).event.name, (await library.event(a)).event.name]).toStrictEqual([null, 'The bridge']);
    await library.place([{ id: b, eventId: c }]);
    expect((await library.event(c)).event).toMatchObject({ name: 'The bridge', articles: 3 });
    expect((await library.list({ order: 'title' })).rows.map(({ event }) => event)).toStrictEqual(['The bridge', 'The bridge', 'The bridge']);
  });

  test('of two names the one of the event that others come to stays', async () => {
    const { library, ids: [a, b, c] } = await placed();
    await library.nameEvent(a, 'The bridge');
    await library.nameEvent(c, 'The harvest');
    await library.place([{ id: a, eventId: c }, { id: b, eventId: c }]);
    expect((await library.event(c)).event.name).toBe('The harvest');
  });

  test.each([[' ', 'refused'], ['x'.repeat(501), 'refused']])('the name %j is refused', async (name, code) => {
    const { library, ids: [a] } = await placed();
    await expect(library.nameEvent(a, name)).rejects.toMatchObject({ code });
    await expect(library.nameEvent('gone', 'Bridge')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('tallies', () => {
  const whole = { ...NONE, conflict: 1, agrees: 2 };

  test('what a comparison came to is kept for the event and each clipping, until articles change', async () => {
    const { library, ids: [a, b, c] } = await placed();
    expect((await library.dueEvents(9)).toSorted()).toStrictEqual([a, c].toSorted());
    expect(await library.tallyEvent({ eventId: a, changes: await changesOf(library, a), clippings: [a, b], whole, each: new Map([[b, whole]]) })).toBe(true);
    expect(await library.dueEvents(9)).toStrictEqual([c]);
    const { event, clippings } = await library.event(a);
    expect(event.tally).toStrictEqual(whole);
    expect(clippings.map(({ tally }) => tally)).toStrictEqual([whole, NONE]);
    expect((await library.list({ order: 'findings-most', filter: { label: 'conflict' } })).rows.map(({ id }) => id)).toStrictEqual([b]);
    await library.remove(b);
    expect(await library.dueEvents(9)).toContain(a);
  });

  test('a tally of other clippings than the event holds is not taken', async () => {
    const { library, ids: [a, b, c] } = await placed();
    expect(await library.tallyEvent({ eventId: a, changes: await changesOf(library, a), clippings: [a, c], whole, each: new Map() })).toBe(false);
    expect(await library.tallyEvent({ eventId: b, changes: undefined, clippings: [b], whole, each: new Map() })).toBe(false);
  });

  test('an event is compared again when a finding of its articles is put aside, and when it is shown again', async () => {
    const { library, ids: [a, b, c] } = await placed();
    const settle = async () => expect(await library.tallyEvent({ eventId: a, changes: await changesOf(library, a), clippings: [b, a], whole, each: new Map() })).toBe(true);
    await settle();
    await library.dismiss('count/cars', 'misread', { question: 'How many cars?', articles: [a, 'gone'] });
    expect(await library.dueEvents(9)).toContain(a);
    await settle();
    await library.undoDismissal('count/cars');
    expect((await library.dueEvents(9)).toSorted()).toStrictEqual([a, c].toSorted());
  });

  test('a tally of what was there before a change is not taken, so that the event is compared once more', async () => {
    const { library, ids: [a, b] } = await placed();
    const changes: readonly (() => Promise<unknown>)[] = [
      () => library.save(sampleArticle({ url: 'https://news.example/1', title: 'Report 1', text: 'Item 1, corrected.' }), sampleAnalysis([])),
      () => library.dismiss('count/cars', 'misread', { question: null, articles: [b] }),
    ];
    for (const change of changes) {
      const before = await changesOf(library, a);
      await change();
      expect(await library.tallyEvent({ eventId: a, changes: before, clippings: [a, b], whole, each: new Map() })).toBe(false);
      expect(await library.dueEvents(9)).toContain(a);
    }
  });
});
