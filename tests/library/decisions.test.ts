import { expect, test } from 'vitest';
import type { LinkDecision } from '../../src/coverage/relation.ts';
import type { Dismissal } from '../../src/library/dismissal.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';

test('a decision is kept once for two clippings, whichever is named first, and undone', async () => {
  const library = openLibrary(memoryStorage());
  expect(await library.decideLink({ a: 'b', b: 'a', decision: 'same-event' })).toBeNull();
  expect(await library.decideLink({ a: 'a', b: 'b', decision: 'other-event' })).toStrictEqual({ a: 'a', b: 'b', decision: 'same-event' });
  expect(await library.linkDecisions()).toStrictEqual([{ a: 'a', b: 'b', decision: 'other-event' }]);
  expect(await library.undoLinkDecision('b', 'a')).toBe(true);
  expect(await library.undoLinkDecision('b', 'a')).toBe(false);
  expect(await library.linkDecisions()).toStrictEqual([]);
});

test('decisions are found by either clipping, each once', async () => {
  const library = openLibrary(memoryStorage());
  for (const [a, b] of [['a', 'b'], ['b', 'c'], ['d', 'e']] as const) await library.decideLink({ a, b, decision: 'same-event' });
  const pairs = (await library.linkDecisions(['b', 'a', 'x'])).map(({ a, b }) => a + b).toSorted();
  expect(pairs).toStrictEqual(['ab', 'bc']);
});

test.each<unknown>([{ a: 'a', b: 'a', decision: 'same-event' }, { a: 'a', b: '', decision: 'same-event' }, { a: 'a', b: 'b', decision: 'maybe' }, null])(
  'the decision %o is refused', async (decision) => {
    await expect(openLibrary(memoryStorage()).decideLink(decision as LinkDecision)).rejects.toMatchObject({ code: 'refused' });
  });

test('dismissals are listed in order, keep the last reason, and are undone', async () => {
  const clock = new Clock();
  const library = openLibrary({ ...memoryStorage(), now: clock.now });
  await library.dismiss('f2', 'misread');
  clock.forward(1000);
  await library.dismiss('f1', 'update', { question: 'How many came?', articles: ['a', 'b'] });
  clock.forward(1000);
  await library.dismiss('f2', 'other-scope');
  expect(await library.dismissals()).toStrictEqual([
    { finding: 'f1', reason: 'update', question: 'How many came?', articles: ['a', 'b'], at: '2026-03-02T09:00:01.000Z' },
    { finding: 'f2', reason: 'other-scope', question: null, articles: [], at: '2026-03-02T09:00:02.000Z' },
  ]);
  expect(await library.undoDismissal('f1')).toMatchObject({ question: 'How many came?', articles: ['a', 'b'] });
  expect(await library.undoDismissal('f1')).toBeNull();
  expect(await library.dismissals()).toHaveLength(1);
});

test.each([
  ['f', 'because', undefined], ['', 'update', undefined], ['f', 'update', { question: '', articles: [] }], ['f', 'update', { question: null, articles: [''] }],
  ['f', 'update', { question: 'x'.repeat(2001), articles: [] }],
])('dismissing %o as %o, of %o, is refused', async (finding, reason, matter) => {
  await expect(openLibrary(memoryStorage()).dismiss(finding, reason as Dismissal['reason'], matter)).rejects.toMatchObject({ code: 'refused' });
});
