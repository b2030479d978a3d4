import { beforeEach, expect, it } from 'vitest';
import { compareEvent } from '../../../../src/extension/background/events/compare-event.ts';
import { article, ORCHARD, SLUMP } from '../articles.ts';
import { stage, type Stage } from '../stage.ts';

let on: Stage;
let ids: readonly string[] = [];
beforeEach(async () => {
  on = stage();
  ids = [await on.keep(SLUMP.since), await on.keep(SLUMP.shift)];
});

it('compares articles once, while nothing that it reads has changed', async () => {
  const first = await compareEvent(on, ids);
  expect(first.result.findings.map(({ label }) => label)).toContain('conflict');
  const second = await compareEvent(on, ids);
  expect(second.result).toBe(first.result);
  expect(second.articles).toEqual(first.articles);
});

it('compares them anew in another order, or with fewer of them', async () => {
  const { result } = await compareEvent(on, ids);
  expect((await compareEvent(on, ids.toReversed())).result).not.toBe(result);
  expect((await compareEvent(on, ids.slice(0, 1))).result.findings).toEqual([]);
});

it('compares them anew once one has a new text, or a new headline', async () => {
  const { result } = await compareEvent(on, ids);
  await on.keep(article('gazette', SLUMP.since.title, `${SLUMP.since.text} The bank has said nothing more since then.`));
  const longer = await compareEvent(on, ids);
  expect(longer.result).not.toBe(result);
  await on.keep(article('gazette', 'House prices: another headline', `${SLUMP.since.text} The bank has said nothing more since then.`));
  expect((await compareEvent(on, ids)).result).not.toBe(longer.result);
});

it('compares them anew once the library counts other words', async () => {
  const { result } = await compareEvent(on, ids);
  await on.keep(ORCHARD);
  expect((await compareEvent(on, ids)).result).not.toBe(result);
});
