import { expect, it } from 'vitest';
import type { SearchView } from '../../../src/extension/messages/search-view.ts';
import { ORCHARD, SLUMP } from './articles.ts';
import { stage } from './stage.ts';

it('answers a search with clippings and the places where they hold the words', async () => {
  const on = stage();
  const id = await on.keep(ORCHARD);
  await on.keep(SLUMP.since);
  const word = ORCHARD.title.split(' ')[0] ?? '';
  const { value } = (await on.ask('search', { query: word, filter: {}, limit: 50 })) as { value: SearchView };
  expect(value.complete).toBe(true);
  expect(value.hits[0]).toMatchObject({ row: { id, title: ORCHARD.title }, matches: [{ field: 'title', before: '', words: word }, { field: 'text', words: 'frost' }] });
  expect(await on.ask('search', { query: word, filter: { tag: 'none' }, limit: 50 })).toEqual({ ok: true, value: { hits: [], complete: true } });
});

it('finds nothing for nothing typed', async () => {
  expect(await stage().ask('search', { query: ' ', filter: {}, limit: 50 })).toEqual({ ok: true, value: { hits: [], complete: true } });
});
