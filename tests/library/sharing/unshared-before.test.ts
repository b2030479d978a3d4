import { beforeEach, describe, expect, it } from 'vitest';
import { backupText, mergeWith } from '../backup/backup-text.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { bringBack, doubled, only, remove } from './looking.ts';
import { MemoryStream, openDesk, type Desk } from './shared-libraries.ts';

const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);
const MONTH = 31 * 86_400_000;

describe('an article that is here and not shared, while the desk knows it as one that is gone', () => {
  let stream: MemoryStream, a: Desk, d: Desk;
  beforeEach(async () => {
    [stream, a, d] = [new MemoryStream(), await openDesk(), await openDesk(null)];
    await a.library.save(sampleArticle(), ANALYSIS);
    await stream.settle(a);
  });
  const here = async () => ({ clippings: await d.library.size(), doubled: await doubled(d), shared: (await d.sharing.status())?.shared });
  const ONE = { clippings: 1, doubled: [], shared: 1 };
  const join = async () => {
    await d.sharing.join('city-desk', true);
    await d.sharing.follow('stream-1');
  };

  it('is the one that comes back, though the removal came before it', async () => {
    const { id } = await d.library.save(sampleArticle(), ANALYSIS);
    await d.library.tag([id], { add: ['mine'], remove: [] });
    await remove(a);
    await stream.settle(a);
    await join();
    await stream.settle(a, d);
    expect(await only(d)).toMatchObject({ id, tags: ['mine'] });
    await bringBack(a);
    await stream.settle(a, d);
    expect(await here()).toEqual(ONE);
    expect(await only(d)).toMatchObject({ id, tags: ['mine'] });
    await remove(a);
    await stream.settle(a, d);
    expect(await d.library.size()).toBe(0);
  });

  it('is the one that is shared once a message can be read that only a newer version could', async () => {
    await d.library.save(sampleArticle(), ANALYSIS);
    await join();
    const [message] = stream.all;
    if (message?.kind !== 'record') throw new Error('there is none');
    await d.sharing.receive([{ kind: 'newer', seq: message.seq, id: message.record.id }], true);
    await d.sharing.receive([message], false);
    expect(await here()).toEqual(ONE);
  });

  it('is the one that comes back after the shared one was forgotten and a backup brought it again', async () => {
    await join();
    await stream.settle(a, d);
    const backup = await backupText(d.library.backup);
    await remove(a);
    await stream.settle(a, d);
    d.clock.forward(MONTH);
    while (!(await d.library.maintain()).done) { /* until it is forgotten */ }
    await mergeWith(d.library.backup, backup);
    expect(await d.library.size()).toBe(1);
    await bringBack(a);
    await stream.settle(a, d);
    expect(await here()).toEqual(ONE);
  });
});
