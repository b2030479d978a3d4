import { expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../../../demo/articles.ts';
import { waitUntil } from '../../driver/wait-until.ts';
import { describeDesks } from '../../newsroom/describe-desks.ts';
import { saveArticle } from '../../popup/popup-page.ts';

/** Milliseconds in which a worker that nobody needs ends, and in which an alarm wakes it and it is done. */
const MINUTES = 180_000;
const NODES = [0, 1, 2] as const;

describeDesks('a worker that nobody needs', (desks) => {
  it('sleeps though it shares a library, and sends at an alarm what waited while all servers were gone', async () => {
    const { cluster, server, open } = desks();
    const desk = await open('chromium');
    await desk.join(cluster);
    for (const node of NODES) await cluster.killNode(node);
    await saveArticle(desk.session, server.addressOf(DEMO_ARTICLES.wire));
    await desk.says(/Offline since[\s\S]*1 article waits to be sent/);
    for (const page of await desk.session.extensionTabs()) await page.close();
    await waitUntil('the worker to sleep', async () => !(await desk.session.backgroundRuns()), MINUTES);
    for (const node of NODES) cluster.startNode(node);
    await waitUntil('the article to be sent, with no page open', async () => (await cluster.stream()).state.messages === 1, MINUTES);
    await waitUntil('the worker to sleep again', async () => !(await desk.session.backgroundRuns()), MINUTES);
    expect((await cluster.stream()).state).toMatchObject({ messages: 1, last_seq: 1 });
  }, 600_000);
});
