import { expect, it } from 'vitest';
import { ORCHARD, SLUMP } from '../articles.ts';
import { stage } from '../stage.ts';

it('answers the event that a clipping is in, and puts one that waits into its place', async () => {
  const on = stage();
  const [a, b] = [await on.keep(SLUMP.since), await on.keep(SLUMP.shift)];
  const [one, other] = [await on.ask('event-of', { clipping: a }), await on.ask('event-of', { clipping: b })];
  expect(one).toEqual(other);
  expect(one).toMatchObject({ ok: true, value: { event: expect.stringMatching(/./) } });
});

it('says that there is no such clipping', async () => {
  expect(await stage().ask('event-of', { clipping: 'gone' })).toEqual({ ok: false, error: 'not-found' });
});

it('opens the event of a clipping in a tab', async () => {
  const on = stage();
  await on.ask('open-event', { clipping: '7' });
  expect(on.platform.opened).toEqual([expect.stringMatching(/event\.html\?clipping=7$/)]);
});

it('tells which clippings a merge moved, so that it can be undone', async () => {
  const on = stage();
  const [a, c] = [await on.keep(SLUMP.since), await on.keep(ORCHARD)];
  const events = await Promise.all([a, c].map(async (clipping) => (await on.ask('event-of', { clipping })) as { readonly value: { readonly event: string } }));
  const [into, from] = events.map(({ value }) => value.event);
  expect(await on.ask('merge-events', { into, from })).toMatchObject({ ok: true, value: { moved: [c] } });
  expect(await on.ask('merge-events', { into, from: into })).toEqual({ ok: true, value: { moved: [], undo: null } });
});
