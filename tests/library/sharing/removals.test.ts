import { beforeEach, describe, expect, it } from 'vitest';
import { backupText, mergeWith } from '../backup/backup-text.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { only, remove } from './looking.ts';
import { MemoryStream, openDesk, type Desk } from './shared-libraries.ts';

const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);
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
    expect(await a.sharing.status()).toMatchObject({ due: 0, shared: 1 });
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
