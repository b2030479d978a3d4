import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/extension/messages/decode.ts';
import { REQUESTS, type RequestName } from '../../../src/extension/messages/requests.ts';
import type { SenderKind } from '../../../src/extension/messages/sender-kind.ts';
import { GOOD_ARGUMENTS, READ_PAGE } from './good-arguments.ts';

const NAMES = Object.keys(GOOD_ARGUMENTS) as RequestName[];
/** What our scripts in web pages tell. */
const FROM_PAGES: readonly RequestName[] = ['page-left', 'page-visited'];
const KINDS: readonly SenderKind[] = ['page', 'content', 'worker', 'other'];

describe('every declared message', () => {
  it.each(NAMES.flatMap((name) => KINDS.map((kind) => [name, kind] as const)))('%s from %s', (name, kind) => {
    const allowed = (REQUESTS[name].from as readonly SenderKind[]).includes(kind);
    expect(allowed).toBe(kind === (FROM_PAGES.includes(name) ? 'content' : 'page'));
    expect(decode(REQUESTS, { name, args: GOOD_ARGUMENTS[name] }, kind)).toEqual(
      allowed ? { ok: true, value: { name, args: GOOD_ARGUMENTS[name] } } : { ok: false, error: 'refused' },
    );
  });

  it.each(NAMES)('%s refuses an argument that is not declared', (name) => {
    const args = { ...(GOOD_ARGUMENTS[name] as object), extra: 1 };
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
    ['import-page', { page: { ...READ_PAGE, blocks: [{ kind: 'script', text: 'x' }] }, update: false }],
    ['import-page', { page: { ...READ_PAGE, url: 'x'.repeat(2_000_001) }, update: false }],
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
