import { expect, it } from 'vitest';
import type { ExportedClipping } from '../../../src/extension/messages/exported-clipping.ts';
import { ORCHARD, SLUMP } from './articles.ts';
import { stage, type Stage } from './stage.ts';

async function exported(on: Stage, ids: readonly string[], text: boolean) {
  const answer = (await on.ask('export-clippings', { ids, text })) as { readonly ok: boolean; readonly value: readonly ExportedClipping[] };
  expect(answer.ok).toBe(true);
  return answer.value;
}

it('gives clippings in the order asked, with their highlights, and with their text where it is asked for', async () => {
  const on = stage();
  const [a, b] = [await on.keep(SLUMP.since), await on.keep(ORCHARD)];
  const quote = ORCHARD.text.slice(0, 20);
  await on.ask('annotate', { clipping: b, quote, prefix: '', suffix: '', sha256: ORCHARD.sha256, start: 0, colour: 'blue', note: 'Ask.' });
  const [first, second] = await exported(on, [b, a], true);
  expect(first).toMatchObject({ summary: { id: b, title: ORCHARD.title }, capturedAt: ORCHARD.capturedAt, annotations: [{ quote, note: 'Ask.' }] });
  expect(first?.content).toEqual({ text: ORCHARD.text, blocks: ORCHARD.blocks });
  expect(second).toMatchObject({ summary: { id: a }, annotations: [] });
  expect((await exported(on, [a], false))[0]?.content).toBeNull();
});

it('leaves out what has been removed meanwhile', async () => {
  const on = stage();
  const [a, b] = [await on.keep(SLUMP.since), await on.keep(ORCHARD)];
  await on.ask('remove', { id: a });
  expect((await exported(on, [a, b, 'gone'], false)).map(({ summary }) => summary.id)).toEqual([b]);
});

it('takes no more than a hundred at once', async () => {
  const ids = Array.from({ length: 101 }, (_, at) => String(at));
  expect(await stage().ask('export-clippings', { ids, text: false })).toEqual({ ok: false, error: 'refused' });
});
