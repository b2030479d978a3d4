import { beforeEach, describe, expect, it } from 'vitest';
import { highlight, only, there } from './looking.ts';
import type { Desk } from './shared-libraries.ts';
import { MemoryStream, openDesk } from './shared-libraries.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);
const FERRY = sampleArticle({ url: 'https://harbourpost.example/ferry', title: 'Ferry to run while bridge is mended', text: 'A ferry will carry walkers from Monday. '.repeat(15).trim() });
const LATER = sampleArticle({ text: `${sampleArticle().text}\n\nThe board will meet again on Friday.` });

describe('two desks', () => {
  let stream: MemoryStream, a: Desk, b: Desk;
  beforeEach(async () => {
    [stream, a, b] = [new MemoryStream(), await openDesk(), await openDesk()];
  });
  const settle = () => stream.settle(a, b);

  it('have what either saves, text and claims, and can check against it', async () => {
    const { id } = await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    const there = await only(b);
    expect(there.id).not.toBe(id);
    expect(await b.library.get(there.id)).toMatchObject({ article: sampleArticle(), analysis: ANALYSIS });
    expect((await b.library.candidates(ANALYSIS, 5)).candidates.map((one) => one.id)).toEqual([there.id]);
    expect(await b.sharing.status()).toMatchObject({ due: 0, position: 1, shared: 1 });
  });

  it('make one clipping of the same article saved by both', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await b.library.save(sampleArticle({ capturedAt: '2026-03-02T10:30:00.000Z' }), ANALYSIS);
    await settle();
    expect([await a.library.size(), await b.library.size()]).toEqual([1, 1]);
    expect((await only(b)).versions).toBe(1);
  });

  it('keep the tags of both, and take off what one takes off', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    await a.library.tag([(await only(a)).id], { add: ['harbour', 'budget'], remove: [] });
    await b.library.tag([(await only(b)).id], { add: ['council'], remove: [] });
    await settle();
    expect([...(await only(a)).tags].toSorted()).toEqual(['budget', 'council', 'harbour']);
    b.clock.forward(1000);
    await b.library.tag([(await only(b)).id], { add: [], remove: ['budget'] });
    await settle();
    expect([...(await only(a)).tags].toSorted()).toEqual(['council', 'harbour']);
    expect([...(await only(b)).tags].toSorted()).toEqual(['council', 'harbour']);
  });

  it('keep the later of two texts and the other in the history of whoever had it', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    const other = sampleArticle({ text: `${sampleArticle().text}\n\nA second barge was seen near the span.` });
    await a.library.save(other, ANALYSIS);
    b.clock.forward(60_000);
    await b.library.save(LATER, ANALYSIS);
    await settle();
    const [atA, atB] = [await a.library.get((await only(a)).id), await b.library.get((await only(b)).id)];
    expect([atA.article.sha256, atB.article.sha256]).toEqual([LATER.sha256, LATER.sha256]);
    expect(atA.earlier.map(({ article }) => article.sha256)).toEqual([sampleArticle().sha256, other.sha256]);
  });

  it('keep the text that was saved later, though the other desk went on with the earlier one', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    for (const { clock } of [a, b]) clock.forward(60_000);
    await b.library.save(LATER, ANALYSIS);
    for (const { clock } of [a, b]) clock.forward(60_000);
    await a.library.tag([(await only(a)).id], { add: ['harbour'], remove: [] });
    await settle();
    for (const desk of [a, b]) expect((await only(desk)).sha256).toBe(LATER.sha256); // oxlint-disable-line no-await-in-loop -- two
  });

  it('share highlights and notes, their changes and their removal', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    const note = await a.library.annotate(highlight((await only(a)).id, 'Ask the board.'));
    await settle();
    expect((await b.library.annotations((await only(b)).id)).map((one) => one.note)).toEqual(['Ask the board.']);
    expect((await only(b)).annotations).toBe(1);
    b.clock.forward(1000);
    await b.library.changeAnnotation(note.id, { note: 'The board was asked.' });
    await settle();
    expect((await a.library.annotations((await only(a)).id)).map((one) => one.note)).toEqual(['The board was asked.']);
    await a.library.removeAnnotation(note.id);
    await settle();
    expect((await only(b)).annotations).toBe(0);
  });

  it('remove for both, and bring back for both within 30 days, from either side', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await a.library.tag([(await only(a)).id], { add: ['harbour'], remove: [] });
    await settle();
    await a.library.remove((await only(a)).id);
    await settle();
    expect([await a.library.size(), await b.library.size()]).toEqual([0, 0]);
    const [removal] = await b.sharing.removals(10);
    expect(removal).toMatchObject({ title: sampleArticle().title, publisher: 'Tarrow Herald' });
    b.clock.forward(29 * 86_400_000);
    await b.library.undoRemove(removal?.token ?? '');
    await settle();
    expect(await only(a)).toMatchObject({ title: sampleArticle().title, tags: ['harbour'] });
    expect(await a.sharing.removals(10)).toEqual([]);
  });

  it('give somebody who comes later the removed article neither, nor its text', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    await a.library.remove((await only(a)).id);
    await settle();
    const late = await openDesk();
    await stream.settle(a, b, late);
    expect(await late.library.size()).toBe(0);
  });

  it('bring back what one saves anew after the other removed it', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    await a.library.remove((await only(a)).id);
    await settle();
    b.clock.forward(1000);
    await b.library.save(sampleArticle(), ANALYSIS);
    await settle();
    expect([await a.library.size(), await b.library.size()]).toEqual([1, 1]);
  });

  it('agree after both edited without a connection, however wrong one clock is', async () => {
    await a.library.save(sampleArticle(), ANALYSIS);
    await settle();
    b.clock.forward(-3 * 3_600_000);
    await b.library.tag([(await only(b)).id], { add: ['council'], remove: [] });
    await b.library.save(FERRY, ANALYSIS);
    await a.library.save(LATER, ANALYSIS);
    await a.library.save(FERRY, ANALYSIS);
    await settle();
    const view = async (desk: Desk) => (await desk.library.list({ order: 'title' })).rows.map(({ title, sha256, tags }) => ({ title, sha256, tags }));
    expect(await view(a)).toEqual(await view(b));
    expect(await view(a)).toHaveLength(2);
  });
});

describe('sharing', () => {
  it('notes nothing where a library is not shared', async () => {
    const alone = await openDesk(null);
    await alone.library.save(sampleArticle(), ANALYSIS);
    expect(await alone.sharing.status()).toBeNull();
    expect(await alone.sharing.due(10)).toEqual([]);
  });

  it('leaves what was saved before alone until it is saved again', async () => {
    const desk = await openDesk(null);
    const { id } = await desk.library.save(sampleArticle(), ANALYSIS);
    await desk.sharing.join('city-desk', false);
    await desk.library.tag([id], { add: ['private'], remove: [] });
    expect(await desk.sharing.due(10)).toEqual([]);
    await desk.library.save(LATER, ANALYSIS);
    expect(await desk.sharing.due(10)).toHaveLength(1);
  });

  it('keeps notes to itself unless they are shared, and those of others as they are', async () => {
    const [stream, quiet, open] = [new MemoryStream(), await openDesk('city-desk', false), await openDesk()];
    await quiet.library.save(sampleArticle(), ANALYSIS);
    await stream.settle(quiet, open);
    await open.library.annotate(highlight((await only(open)).id, 'For all.'));
    await quiet.library.annotate(highlight((await only(quiet)).id, 'For me.'));
    await stream.settle(quiet, open);
    const notes = async (desk: Desk) => (await desk.library.annotations((await only(desk)).id)).map(({ note }) => note).toSorted();
    expect(await notes(open)).toEqual(['For all.']);
    expect(await notes(quiet)).toEqual(['For all.', 'For me.']);
  });

  it('says the same again until it was sent, and what changed meanwhile after that', async () => {
    const { sharing, library, clock } = await openDesk();
    const { id } = await library.save(sampleArticle(), ANALYSIS);
    const [shared = ''] = await sharing.due(10);
    const first = there(await sharing.prepare(shared));
    expect(await sharing.prepare(shared)).toEqual(first);
    clock.forward(1);
    await library.tag([id], { add: ['late'], remove: [] });
    await sharing.sent(first, 4);
    expect((await sharing.prepare(shared))?.state.tags.map(({ tag }) => tag)).toEqual(['late']);
  });

  it('puts aside what cannot be sent until it changes', async () => {
    const { sharing, library } = await openDesk();
    const { id } = await library.save(sampleArticle(), ANALYSIS);
    const [shared = ''] = await sharing.due(10);
    await sharing.setAside(there(await sharing.prepare(shared)));
    expect(await sharing.status()).toMatchObject({ due: 0, setAside: 1 });
    await library.tag([id], { add: ['short'], remove: [] });
    expect(await sharing.status()).toMatchObject({ due: 1, setAside: 0 });
  });

  it('counts the articles that are there: none that was removed, forgotten, or that only a newer version can read', async () => {
    const { sharing, library, clock } = await openDesk();
    const { id } = await library.save(sampleArticle(), ANALYSIS);
    await library.save(FERRY, ANALYSIS);
    await sharing.receive([{ kind: 'newer', seq: 1, id: 'f'.repeat(32) }], true);
    expect(await sharing.status()).toMatchObject({ shared: 2, due: 2, unread: 1 });
    const removal = await library.remove(id);
    expect(await sharing.status()).toMatchObject({ shared: 1, due: 2 });
    await library.undoRemove(removal.token);
    expect(await sharing.status()).toMatchObject({ shared: 2 });
    await library.remove(id);
    clock.forward(31 * 24 * 60 * 60 * 1000);
    await library.maintain();
    expect(await sharing.status()).toMatchObject({ shared: 1 });
    await library.save(sampleArticle(), ANALYSIS);
    expect(await sharing.status()).toMatchObject({ shared: 2 });
  });

  it('counts none as waiting that must wait for a newer version', async () => {
    const { sharing, library } = await openDesk();
    await library.save(sampleArticle(), ANALYSIS);
    const [id = ''] = await sharing.due(1);
    await sharing.receive([{ kind: 'newer', seq: 1, id }], true);
    expect(await sharing.status()).toMatchObject({ shared: 1, due: 0, unread: 1 });
  });

  it('takes no message in twice, passes over what nobody can read, and remembers what a newer version wrote', async () => {
    const { sharing } = await openDesk();
    const messages = [{ kind: 'unreadable', seq: 3 }, { kind: 'newer', seq: 4, id: 'f'.repeat(32) }] as const;
    await sharing.receive(messages, true);
    await sharing.receive(messages, true);
    expect(await sharing.status()).toMatchObject({ position: 4, skipped: 1, unread: 1 });
    expect(await sharing.unread('', 10)).toEqual(['f'.repeat(32)]);
    expect(await sharing.unread('f'.repeat(32), 10)).toEqual([]);
  });

  it('compares all anew where the stream was made anew', async () => {
    const [old, fresh, a] = [new MemoryStream(), new MemoryStream(), await openDesk()];
    await a.library.save(sampleArticle(), ANALYSIS);
    await old.settle(a);
    await a.sharing.follow('stream-2');
    expect(await a.sharing.status()).toMatchObject({ position: 0, due: 1 });
    const b = await openDesk();
    await fresh.settle(a, b);
    expect(await b.library.size()).toBe(1);
  });

  it('compares all anew once, and no more, where each server tells the same stream by another name', async () => {
    const { sharing } = await openDesk();
    await sharing.receive([{ kind: 'unreadable', seq: 5 }], true);
    for (const name of ['stream-2', 'stream-3']) {
      expect(await sharing.follow(name, 5)).toMatchObject({ stream: name, position: 0 });
      await sharing.receive([{ kind: 'unreadable', seq: 5 }], true);
    }
    for (const name of ['stream-1', 'stream-3', 'stream-2']) expect(await sharing.follow(name, 5)).toMatchObject({ stream: name, position: 5 });
    expect(await sharing.follow('stream-1', 4)).toMatchObject({ stream: 'stream-1', position: 0 });
  });

  it('forgets all of it when the reader leaves, and keeps the articles', async () => {
    const { sharing, library } = await openDesk();
    await library.save(sampleArticle(), ANALYSIS);
    await sharing.leave();
    expect(await sharing.status()).toBeNull();
    expect(await sharing.due(10)).toEqual([]);
    expect(await library.size()).toBe(1);
  });
});
