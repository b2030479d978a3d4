import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/extension/messages/decode.ts';
import { REQUESTS, type RequestName } from '../../../src/extension/messages/requests.ts';
import type { SenderKind } from '../../../src/extension/messages/sender-kind.ts';

/** The least that is a page read from a file. */
const PAGE = {
  url: 'https://news.example/a', capturedAt: '2026-03-04T09:00:00.000Z', declaredLanguage: null, documentTitle: '', headlines: [], meta: [],
  canonicals: [], jsonLd: [], times: [], shownLines: [], textLines: [], headerLines: [], bylines: [], blocks: [],
  signs: { paywall: false, teasers: 0, linked: 0, leads: 0, length: 0, timedEntries: 0, passwords: 0, products: 0 },
};

const GOOD: Record<RequestName, unknown> = {
  check: { tab: null, evenPrivate: false },
  save: { tab: 4, evenPrivate: false },
  remove: { id: '12' },
  'undo-remove': { undo: 'a1' },
  read: { id: '12', version: null },
  'show-in-page': { tab: null, quote: 'The bridge closed.', start: 20, inTitle: false },
  'open-saved': { id: '12', place: { start: 3, end: 9 } },
  'set-marks': { tab: 2, on: false },
  'get-settings': {},
  'set-settings': { change: { marks: false } },
  'dismiss-finding': { finding: 'count:1', reason: 'update', question: 'How many came?', articles: ['12'] },
  'restore-finding': { finding: 'count:1' },
  'page-left': {},
  'list-clippings': { order: 'title', filter: { tag: 'harbour', label: 'conflict' }, limit: 50, cursor: null },
  'list-events': { filter: { label: 'conflict' }, limit: 50, cursor: '["2026","a"]' },
  facets: {},
  'events-of': { ids: ['12'] },
  example: {},
  tag: { ids: ['12'], add: ['harbour'], remove: [] },
  'remove-many': { ids: ['12', '13'] },
  'keep-house': {},
  'open-page': { page: 'library' },
  'read-event': { id: '12' },
  'event-of': { clipping: '12' },
  'open-event': { clipping: '12' },
  'name-event': { id: '12', name: 'Bridge closure' },
  'merge-events': { into: '12', from: '13' },
  'split-event': { id: '12', clippings: ['13'] },
  'read-clipping': { id: '12' },
  annotate: { clipping: '12', quote: 'The bridge', prefix: '', suffix: ' closed', sha256: 'a'.repeat(64), start: 0, colour: 'green', note: '' },
  'change-annotation': { id: '12', change: { note: 'Ask.' } },
  'remove-annotation': { id: '12' },
  'export-clippings': { ids: ['12', '13'], text: true },
  'backup-read': { cursor: null },
  'restore-begin': {},
  'restore-chunk': { restore: 'second-source.restored-1', number: 3, text: '{"store":' },
  'restore-check': { restore: 'second-source.restored-1' },
  'restore-finish': { restore: 'second-source.restored-1' },
  'restore-cancel': { restore: 'second-source.restored-1' },
  'restore-state': {},
  'restore-undo': {},
  'merge-step': { restore: 'second-source.restored-1' },
  'merge-undo-step': {},
  'erase-all': {},
  search: { query: 'bridge clo', filter: { tag: 'harbour' }, limit: 50 },
  'find-accounts': { address: 'https://search.example/?q=ferry' },
  'check-selection': { tab: 4 },
  'forget-selection': { tab: 4 },
  'list-dismissals': {},
  'import-page': { page: PAGE, update: false },
  'get-automatic': {},
  'set-automatic': { change: { on: true } },
  'site-here': { tab: null },
  'wish-site': { site: 'news.example' },
  'add-site': { site: 'news.example' },
  'remove-site': { site: 'news.example' },
  'give-back-rest': {},
  'page-visited': { seen: { address: 'https://news.example/a', sha256: 'a'.repeat(64) } },
};
const NAMES = Object.keys(GOOD) as RequestName[];
/** What our scripts in web pages tell. */
const FROM_PAGES: readonly RequestName[] = ['page-left', 'page-visited'];
const KINDS: readonly SenderKind[] = ['page', 'content', 'worker', 'other'];

describe('every declared message', () => {
  it.each(NAMES.flatMap((name) => KINDS.map((kind) => [name, kind] as const)))('%s from %s', (name, kind) => {
    const allowed = (REQUESTS[name].from as readonly SenderKind[]).includes(kind);
    expect(allowed).toBe(kind === (FROM_PAGES.includes(name) ? 'content' : 'page'));
    expect(decode(REQUESTS, { name, args: GOOD[name] }, kind)).toEqual(
      allowed ? { ok: true, value: { name, args: GOOD[name] } } : { ok: false, error: 'refused' },
    );
  });

  it.each(NAMES)('%s refuses an argument that is not declared', (name) => {
    const args = { ...(GOOD[name] as object), extra: 1 };
    for (const kind of REQUESTS[name].from) expect(decode(REQUESTS, { name, args }, kind).ok).toBe(false);
  });
});

describe('arguments of another shape', () => {
  it.each([
    ['check', { tab: '4', evenPrivate: false }],
    ['check', { tab: -1, evenPrivate: false }],
    ['check', { tab: 1.5, evenPrivate: false }],
    ['check', {}],
    ['remove', { id: '' }],
    ['remove', { id: 'x'.repeat(201) }],
    ['open-saved', { id: '12', place: { start: -3, end: 9 } }],
    ['open-saved', { id: '12', place: 'end' }],
    ['set-settings', { change: { marks: 'yes' } }],
    ['show-in-page', { tab: null, quote: '', start: 0, inTitle: false }],
    ['list-clippings', { order: 'random', filter: {}, limit: 50, cursor: null }],
    ['list-clippings', { order: 'title', filter: { label: 'true' }, limit: 50, cursor: null }],
    ['list-clippings', { order: 'title', filter: {}, limit: 1001, cursor: null }],
    ['list-events', { filter: { order: 'title' }, limit: 50, cursor: null }],
    ['open-page', { page: 'popup' }],
    ['open-page', { page: 'https://news.example/' }],
    ['tag', { ids: ['12'], add: [''], remove: [] }],
    ['remove-many', { ids: Array.from({ length: 1001 }, () => '12') }],
    ['split-event', { id: '12', clippings: [] }],
    ['annotate', { clipping: '12', quote: 'x', prefix: 'x'.repeat(65), suffix: '', sha256: 'a'.repeat(64), start: 0, colour: 'green', note: '' }],
    ['change-annotation', { id: '12', change: { colour: 'black' } }],
    ['export-clippings', { ids: Array.from({ length: 101 }, () => '12'), text: false }],
    ['backup-read', { cursor: 'x'.repeat(4001) }],
    ['restore-chunk', { restore: '1', number: -1, text: '' }],
    ['restore-chunk', { restore: '1', number: 0, text: 'x'.repeat(1_000_001) }],
    ['restore-chunk', { restore: '1', number: 0, text: new Uint8Array(3) }],
    ['restore-finish', { restore: '' }],
    ['find-accounts', { address: 'http://search.example/?q=ferry' }],
    ['find-accounts', { address: 'data:text/html,ferry' }],
    ['find-accounts', { address: 'https://' }],
    ['check-selection', { tab: null }],
    ['check-selection', { tab: 1.5 }],
    ['check', { tab: 4, evenPrivate: false, pressed: 'yes' }],
    ['search', { query: 7, filter: {}, limit: 50 }],
    ['search', { query: 'bridge', filter: { order: 'title' }, limit: 50 }],
    ['search', { query: 'bridge', filter: {}, limit: 201 }],
    ['search', { query: 'x'.repeat(10_001), filter: {}, limit: 50 }],
    ['import-page', { page: { ...PAGE, blocks: [{ kind: 'script', text: 'x' }] }, update: false }],
    ['import-page', { page: { ...PAGE, url: 'x'.repeat(2_000_001) }, update: false }],
    ['set-automatic', { change: { on: 'yes' } }],
    ['set-automatic', { change: { sites: ['news.example'] } }],
    ['wish-site', { site: 'https://news.example/' }],
    ['add-site', { site: '*' }],
    ['add-site', { site: 'www.news.example' }],
    ['add-site', { site: 'co.uk' }],
    ['remove-site', { site: '' }],
    ['set-settings', { change: { markColours: 'red' } }],
    ['set-settings', { change: { newsSearch: 'http://search.example/?q={query}' } }],
  ] as const)('%s %j is refused', (name, args) => {
    expect(decode(REQUESTS, { name, args }, 'page')).toEqual({ ok: false, error: 'refused' });
  });
});

it('refuses anything at all that is not declared', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...KINDS), (raw, kind) => {
      expect(decode(REQUESTS, raw, kind)).toEqual({ ok: false, error: 'refused' });
    }),
  );
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('refuses the name %j', (name) => {
  expect(decode(REQUESTS, { name, args: {} }, 'page').ok).toBe(false);
});
