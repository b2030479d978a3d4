import { describe, expect, it } from 'vitest';
import { deflateSync } from 'fflate';
import type { SharedRecord } from '../../src/library/sharing/shared-record.ts';
import { articleDigest } from '../../src/library/sharing/shared-id.ts';
import { NOTHING_SHARED } from '../../src/library/sharing/shared-state.ts';
import { open, seal } from '../../src/newsroom/envelope.ts';
import { pack, unpack } from '../../src/newsroom/packing.ts';
import { noteContent } from '../library/sharing/states.ts';
import { deskAnalysis, deskArticle, VERSION } from './desk-client.ts';

const ID = 'a'.repeat(32);
const article = deskArticle(1);
const state = {
  ...NOTHING_SHARED, text: { version: 1, at: 5, digest: articleDigest(article) },
  tags: [{ tag: 'harbour', at: 6, is: true }], notes: [{ id: 'b1', at: 7, content: noteContent('Ask the board.') }],
};
const record: SharedRecord = { id: ID, savedAt: '2026-03-02T09:00:00.000Z', state, content: { article, analysis: deskAnalysis() } };

interface Message { form: number; savedAt: string; state: typeof state; content: { article: Record<string, unknown>; analysis: string } }
/** The same message with something else in it. */
function changed(change: (message: Message) => void): Uint8Array {
  const message = unpack(seal(record)) as Message;
  change(message);
  return pack(message);
}

describe('a message', () => {
  it('is read as it was written, and written the same each time', () => {
    expect(open(seal(record), ID, VERSION)).toMatchObject({ kind: 'record', record });
    expect(seal(record)).toEqual(seal(structuredClone(record)));
  });

  it('of a removal holds no text', () => {
    const removed = { ...record, state: { ...state, removed: { at: 8, is: true } }, content: null };
    expect(open(seal(removed), ID, VERSION)).toMatchObject({ kind: 'record', record: removed });
    expect(new TextDecoder().decode(pack(unpack(seal(removed))))).not.toContain('swing bridge');
  });

  it('of another version of the analysis is read without it', () => {
    expect(open(seal(record), ID, VERSION + 1)).toMatchObject({ kind: 'record', record: { ...record, content: { article, analysis: null } } });
  });

  it.each<[string, (message: Message) => void]>([
    ['bytes that are no analysis', ({ content }) => { content.analysis = 'AAAA'; }],
    ['a sentence beyond the text', ({ content }) => {
      const { article: _article, ...rest } = unpack(seal({ ...record, content: { article, analysis: { ...deskAnalysis(), sentences: [{ start: 0, end: 1e6 }] } } })) as unknown as Message & { article?: never };
      content.analysis = rest.content.analysis;
    }],
  ])('with %s is read without its analysis', (_what, change) => {
    expect(open(changed(change), ID, VERSION)).toMatchObject({ kind: 'record', record: { content: { article, analysis: null } } });
  });

  it.each<[string, (message: Message) => void]>([
    ['a field that nobody knows', (message) => { Object.assign(message, { extra: 1 }); }],
    ['a text that is not the one hashed', ({ content }) => { content.article['text'] = `${article.text.slice(0, -1)}!`; }],
    ['a title that is not the one hashed', ({ content }) => { content.article['title'] = 'Bridge open'; }],
    ['an address that is none of the web', ({ content }) => { content.article['url'] = 'file:///etc/passwd'; }],
    ['tags out of order', ({ state: its }) => { Object.assign(its, { tags: [{ tag: 'b', at: 1, is: true }, { tag: 'a', at: 1, is: true }] }); }],
    ['a tag too long', ({ state: its }) => { Object.assign(its, { tags: [{ tag: 'x'.repeat(201), at: 1, is: true }] }); }],
    ['a moment in another age', ({ state: its }) => { Object.assign(its, { removed: { at: 9e15, is: false } }); }],
    ['no content where nothing was removed', (message) => { Object.assign(message, { content: null }); }],
    ['a stamp that is none', (message) => { message.savedAt = 'yesterday'; }],
  ])('with %s is not read', (_what, change) => {
    expect(open(changed(change), ID, VERSION)).toEqual({ kind: 'unreadable' });
  });

  it('of a newer form is told as such, whatever it holds', () => {
    expect(open(pack({ form: 2, what: ['ever'] }), ID, VERSION)).toEqual({ kind: 'newer' });
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()], ['rubbish', new Uint8Array(100).fill(7)], ['no JSON', deflateSync(new TextEncoder().encode('{"form":'))],
    ['no object', pack([1])], ['no form', pack({ state })], ['a form that is no number', pack({ form: 'x' })],
    ['a bomb', deflateSync(new Uint8Array(50_000_000))],
  ])('of %s is not read', (_what, data) => {
    expect(open(data, ID, VERSION)).toEqual({ kind: 'unreadable' });
  });
});
