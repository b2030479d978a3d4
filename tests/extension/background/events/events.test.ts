import { expect, it } from 'vitest';
import type { EventView } from '../../../../src/extension/messages/event-view.ts';
import type { HouseState } from '../../../../src/extension/messages/house-state.ts';
import type { ReaderView } from '../../../../src/extension/messages/reader-view.ts';
import { ORCHARD, SLUMP } from '../articles.ts';
import { stage, type Stage } from '../stage.ts';

async function settled(on: Stage): Promise<HouseState> {
  const answer = (await on.ask('keep-house', {})) as { readonly value: HouseState };
  return answer.value.done ? answer.value : settled(on);
}

async function value<Value>(answer: Promise<unknown>): Promise<Value> {
  const result = (await answer) as { readonly ok: boolean; readonly value: Value };
  expect(result.ok).toBe(true);
  return result.value;
}

async function filled() {
  const on = stage();
  const ids = [await on.keep(SLUMP.since), await on.keep(SLUMP.shift), await on.keep(ORCHARD)] as const;
  await settled(on);
  return { on, ids };
}

it('puts clippings on one event together and counts what they come to', async () => {
  const { on, ids: [a, b, c] } = await filled();
  const places = await on.library.placesOf([a, b, c]);
  expect(places.get(a)).toBe(places.get(b));
  expect(places.get(c)).not.toBe(places.get(a));
  const view = await value<EventView>(on.ask('read-event', { id: places.get(a) }));
  expect(view.cards.map(({ id }) => id).toSorted()).toEqual([a, b].toSorted());
  expect(view.findings.map(({ label }) => label)).toContain('conflict');
  const { tally } = (await on.library.get(a)).summary;
  expect(tally?.conflict).toBe(view.findings.filter(({ label }) => label === 'conflict').length);
});

it('keeps the reader\'s merging and splitting against the linker', async () => {
  const { on, ids: [a, b, c] } = await filled();
  const places = await on.library.placesOf([a, c]);
  await on.ask('merge-events', { into: places.get(a), from: places.get(c) });
  const { event } = await value<{ event: string }>(on.ask('split-event', { id: places.get(a), clippings: [b] }));
  await settled(on);
  await on.keep({ ...SLUMP.since, title: 'A new headline' });
  await settled(on);
  const after = await on.library.placesOf([a, b, c]);
  expect(after.get(c)).toBe(after.get(a));
  expect(after.get(b)).toBe(event);
  expect(event).not.toBe(after.get(a));
});

it('takes a merging and a splitting back whole: the name of what was merged, and what the linker may decide', async () => {
  const { on, ids: [a, b, c] } = await filled();
  const ids = [a, b, c];
  const places = await on.library.placesOf(ids);
  await on.ask('name-event', { id: places.get(c), name: 'Orchards' });
  const merged = await value<{ undo: unknown }>(on.ask('merge-events', { into: places.get(a), from: places.get(c) }));
  const split = await value<{ undo: unknown }>(on.ask('split-event', { id: places.get(a), clippings: [b] }));
  await on.ask('undo-regrouping', { undo: split.undo });
  await on.ask('undo-regrouping', { undo: merged.undo });
  expect(await on.library.placesOf(ids)).toEqual(places);
  expect((await on.library.event(places.get(c) ?? '')).event.name).toBe('Orchards');
  expect(await on.library.linkDecisions()).toEqual([]);
});

it('splits none off where none or all of the articles would leave', async () => {
  const { on, ids: [a, b, c] } = await filled();
  const id = (await on.library.placesOf([a])).get(a);
  for (const clippings of [[c], [a, b]]) {
    expect(await on.ask('split-event', { id, clippings })).toEqual({ ok: true, value: { event: id, undo: null } });
  }
});

it('leaves a dismissed finding out of the counts, and shows it as put aside', async () => {
  const { on, ids: [a, b] } = await filled();
  const id = (await on.library.placesOf([a])).get(a);
  const before = await value<EventView>(on.ask('read-event', { id }));
  const [first] = before.findings;
  await on.ask('dismiss-finding', { finding: first?.id, reason: 'other-scope', articles: [a, b] });
  await settled(on);
  const after = await value<EventView>(on.ask('read-event', { id }));
  expect(after.dismissed).toMatchObject([{ finding: { id: first?.id }, reason: 'other-scope' }]);
  expect(after.findings).toHaveLength(before.findings.length - 1);
  expect(after.event.tally?.[first?.label ?? 'agrees']).toBe((before.event.tally?.[first?.label ?? 'agrees'] ?? 0) - 1);
});

it('keeps the question of a dismissed finding, and counts its event anew when it is shown again, by its id alone', async () => {
  const { on, ids: [a, b] } = await filled();
  const id = (await on.library.placesOf([a])).get(a);
  const before = await value<EventView>(on.ask('read-event', { id }));
  const [first] = before.findings;
  await on.ask('dismiss-finding', { finding: first?.id, reason: 'update', question: first?.question, articles: [a, b] });
  await settled(on);
  expect(await on.ask('list-dismissals', {})).toMatchObject({ ok: true, value: [{ finding: first?.id, question: first?.question, articles: [a, b] }] });
  expect(await on.ask('restore-finding', { finding: first?.id })).toEqual({ ok: true, value: null });
  await settled(on);
  expect((await value<EventView>(on.ask('read-event', { id }))).event.tally).toEqual(before.event.tally);
});

it('shows a clipping with what its event\'s articles say to it', async () => {
  const { on, ids: [a, b, c] } = await filled();
  const reader = await value<ReaderView>(on.ask('read-clipping', { id: a }));
  expect(reader.findings.length).toBeGreaterThan(0);
  expect(reader.cards.map(({ id }) => id).toSorted()).toEqual([a, b].toSorted());
  expect(reader.versions).toHaveLength(1);
  expect((await value<ReaderView>(on.ask('read-clipping', { id: c }))).findings).toEqual([]);
});

it('removes many at once; each can be taken back', async () => {
  const { on, ids } = await filled();
  const { undo } = await value<{ undo: readonly string[] }>(on.ask('remove-many', { ids: [...ids, 'gone'] }));
  expect(undo).toHaveLength(3);
  for (const token of undo) await on.ask('undo-remove', { undo: token });
  expect(await on.library.size()).toBe(3);
});

it('tells whether a round moved anything, and what is left', async () => {
  const on = stage();
  await on.keep(ORCHARD);
  const round = () => value<HouseState>(on.ask('keep-house', {}));
  expect(await on.library.unplaced(9)).toHaveLength(1); // saving leaves it to the housekeeping
  expect(await round()).toMatchObject({ moved: true, unplaced: 0, due: 0, clippings: 1, done: true });
  expect(await round()).toMatchObject({ moved: false, done: true });
});
