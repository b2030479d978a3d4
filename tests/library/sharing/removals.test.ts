import { beforeEach, describe, expect, it } from 'vitest';
import { backupText, mergeWith } from '../backup/backup-text.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { bringBack, highlight, only, remove, view } from './looking.ts';
import { MemoryStream, openDesk, type Desk } from './shared-libraries.ts';

const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);
const LATER = sampleArticle({ text: `${sampleArticle().text}\n\nThe board will meet again on Friday.` });
const MONTH = 31 * 86_400_000;

let stream: MemoryStream, a: Desk, b: Desk;
beforeEach(async () => {
  [stream, a, b] = [new MemoryStream(), await openDesk(), await openDesk()];
  await a.library.save(sampleArticle(), ANALYSIS);
  await stream.settle(a, b);
});
const sizes = () => Promise.all([a, b].map(({ library }) => library.size()));
const forget = async ({ library, clock }: Desk) => {
  clock.forward(MONTH);
  while (!(await library.maintain()).done) { /* until it is forgotten */ }
};

describe('a removal that waits until the article is forgotten', () => {
  it('is sent all the same', async () => {
    await remove(a);
    await forget(a);
    expect(await stream.drain(a)).toBe(1);
    expect(stream.all).toMatchObject([{ record: { content: null, state: { removed: { is: true } } } }]);
    await stream.settle(a, b);
    expect(await sizes()).toEqual([0, 0]);
    expect(await a.sharing.status()).toMatchObject({ due: 0, shared: 0 });
  });

  it('counts against what others changed meanwhile, whichever is met first', async () => {
    await remove(a);
    await forget(a);
    await b.library.tag([(await only(b)).id], { add: ['harbour'], remove: [] });
    await stream.drain(b);
    await stream.follow(a);
    await stream.settle(a, b);
    expect(await sizes()).toEqual([0, 0]);
    expect(stream.all).toMatchObject([{ record: { content: null, state: { removed: { is: true }, tags: [{ tag: 'harbour', is: true }] } } }]);
  });

  it('is undone by saving the article anew', async () => {
    await remove(a);
    await forget(a);
    await a.library.save(sampleArticle(), ANALYSIS);
    await stream.settle(a, b);
    expect(await sizes()).toEqual([1, 1]);
  });
});

describe('an article that a merge of a backup brought', () => {
  it('is nobody’s removal when the merge is taken back', async () => {
    const backup = await backupText(a.library.backup);
    const late = await openDesk();
    await mergeWith(late.library.backup, backup);
    await stream.settle(a, b, late);
    await late.library.save(sampleArticle(), ANALYSIS);
    await stream.settle(a, b, late);
    while (!(await late.library.backup.undoMergeStep()).finished) { /* another batch */ }
    expect(await late.library.size()).toBe(0);
    const anew = new MemoryStream();
    for (const desk of [late, a, b]) await desk.sharing.follow('stream-2');
    await anew.settle(late, a, b);
    expect(await sizes()).toEqual([1, 1]);
  });
});

describe('what others made of an article before it was removed', () => {
  const ALL = { text: LATER.text, tags: ['budget', 'harbour'], notes: ['Ask the board.'], count: 1 };
  /** One desk sleeps while the other makes a newer text, tags and a note, and removes it. */
  const editAndRemove = async () => {
    a.clock.forward(1000);
    await a.library.save(LATER, ANALYSIS);
    await a.library.label((await only(a)).id, { tags: ['harbour', 'budget'] });
    await a.library.annotate(highlight((await only(a)).id, 'Ask the board.'));
  };
  /** More words of the page, as one finds it who comes to it anew. */
  const anew = sampleArticle({ text: `${LATER.text}\n\nIt met on Friday.` });

  it('is there again when somebody brings it back whom only the removal reached', async () => {
    await editAndRemove();
    await stream.drain(a);
    await remove(a);
    await stream.settle(a, b);
    await bringBack(b);
    await stream.settle(a, b);
    expect([await view(a), await view(b)]).toEqual([ALL, ALL]);
    expect((await only(b)).versions).toBe(2);
  });

  it('is there again though nothing of it was sent before the removal', async () => {
    await editAndRemove();
    await remove(a);
    await stream.settle(a, b);
    b.clock.forward(60_000);
    await bringBack(b);
    await stream.settle(a, b);
    expect([await view(a), await view(b)]).toEqual([ALL, ALL]);
  });

  it('is there again when somebody saves the older text once more, and below a text that is newer', async () => {
    await editAndRemove();
    await remove(a);
    await stream.settle(a, b);
    b.clock.forward(60_000);
    await b.library.save(sampleArticle(), ANALYSIS);
    await stream.settle(a, b);
    expect([await view(a), await view(b)]).toEqual([ALL, ALL]);
    await remove(b);
    await stream.settle(a, b);
    await b.library.save(anew, ANALYSIS);
    await stream.settle(a, b);
    expect([await view(a), await view(b)]).toEqual([{ ...ALL, text: anew.text }, { ...ALL, text: anew.text }]);
  });

  it('is there again when a newcomer saves it, who never had it', async () => {
    await editAndRemove();
    await stream.settle(a, b);
    await remove(a);
    await stream.settle(a, b);
    const late = await openDesk();
    await stream.settle(a, b, late);
    late.clock.forward(60_000);
    const { id } = await late.library.save(anew, ANALYSIS);
    expect(await view(late)).toEqual({ ...ALL, text: anew.text });
    await late.library.tag([id], { add: [], remove: ['budget'] });
    await stream.settle(a, b, late);
    for (const desk of [a, b, late]) expect(await view(desk)).toEqual({ ...ALL, text: anew.text, tags: ['harbour'] }); // oxlint-disable-line no-await-in-loop -- three
  });

  it('wins over what two sleepers have, whoever of them is heard first', async () => {
    const c = await openDesk();
    await stream.settle(a, b, c);
    await b.library.save(LATER, ANALYSIS);
    await stream.drain(b);
    a.clock.forward(1000);
    await stream.follow(a);
    await a.library.save(anew, ANALYSIS);
    await stream.drain(a);
    await remove(a);
    await stream.drain(a);
    // Their own changes are later than the newest text: what they are of must not make their texts newer.
    for (const desk of [b, c]) {
      desk.clock.forward(60_000);
      await stream.follow(desk);
    }
    await bringBack(c);
    await stream.drain(c);
    await b.library.undoRemove((await b.sharing.removals(1))[0]?.token ?? '');
    await stream.settle(b, a, c);
    for (const desk of [a, b, c]) expect((await view(desk)).text).toBe(anew.text); // oxlint-disable-line no-await-in-loop -- three
  });

  it('is brought onto a removed clipping whose removal waits, text and all, under the removal that the reader knows', async () => {
    await remove(b);
    const [removal] = await b.sharing.removals(1);
    await editAndRemove();
    await stream.drain(a);
    await stream.follow(b);
    expect(await b.sharing.removals(1)).toEqual([removal]);
    await bringBack(b);
    expect(await view(b)).toEqual(ALL);
    await stream.settle(a, b);
    expect([await view(a), await view(b)]).toEqual([ALL, ALL]);
  });

  it('is not lost with a note of a reader who shares none', async () => {
    const quiet = await openDesk('city-desk', false);
    await stream.settle(a, b, quiet);
    await quiet.library.annotate(highlight((await only(quiet)).id, 'For me.'));
    await editAndRemove();
    await stream.drain(a);
    await remove(a);
    await stream.settle(a, b, quiet);
    await bringBack(quiet);
    await stream.settle(a, b, quiet);
    expect(await view(a)).toEqual(ALL);
    expect(await view(quiet)).toEqual({ ...ALL, notes: ['Ask the board.', 'For me.'], count: 2 });
  });
});
