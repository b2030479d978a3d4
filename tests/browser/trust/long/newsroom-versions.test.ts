import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../../../src/claims/analyse.ts';
import { DEMO_ARTICLES } from '../../../demo/articles.ts';
import { pause } from '../../../newsroom/cluster/cluster.ts';
import { waitUntil } from '../../driver/wait-until.ts';
import { describeDesks } from '../../newsroom/describe-desks.ts';
import type { Desk } from '../../newsroom/desk.ts';
import { buildOtherVersion } from '../../newsroom/other-version.ts';
import { openPopup, popupText, saveArticle } from '../../popup/popup-page.ts';

describeDesks('members on different versions of the extension', (desks) => {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-versions-'));
  const present = join(folder, 'extension');
  cpSync(resolve('dist/chromium-newsroom'), present, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const member = async (extension: string): Promise<Desk> => {
    const { cluster, opened, open } = desks();
    const desk = await open('chromium', { extension, profile: join(folder, `profile-${opened.length}`) });
    await desk.join(cluster);
    return desk;
  };
  const versions = async (desk: Desk) => (await desk.rows()).map(({ analysisVersion }) => analysisVersion);

  it('check against what the other saved, each by its own analysis, and send nothing to and fro', async () => {
    const { cluster, server } = desks();
    const [a, b] = [await member(present), await member(await buildOtherVersion({ analysis: 1, form: 0 }))];
    await saveArticle(a.session, server.addressOf(DEMO_ARTICLES.wire));
    await waitUntil('the article of the older to come', async () => (await b.titles()).length === 1);
    await saveArticle(b.session, server.addressOf(DEMO_ARTICLES.otherEvent));
    await waitUntil('the article of the newer to come', async () => (await a.titles()).length === 2);
    expect(await versions(a)).toEqual([ANALYSIS_VERSION, ANALYSIS_VERSION]);
    expect(await versions(b)).toEqual([ANALYSIS_VERSION + 1, ANALYSIS_VERSION + 1]);
    for (const { session } of [a, b]) {
      const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.reprint)));
      expect(await popupText(popup.page)).toMatch(/same text/i);
      await popup.close();
    }
    await pause(3000);
    expect((await cluster.stream()).state).toMatchObject({ messages: 2, last_seq: 2 });
  }, 600_000);

  it('say which articles a newer form of messages keeps from the older, and share the others as before', async () => {
    const { server, opened } = desks();
    const [a, b] = opened as [Desk, Desk];
    const c = await member(await buildOtherVersion({ analysis: 1, form: 1 }));
    await saveArticle(c.session, server.addressOf(DEMO_ARTICLES.independent));
    await a.says(/1 article was written by a newer version/);
    expect(await a.titles()).toHaveLength(2);
    await a.tag('still together');
    await waitUntil('the others to share as before', async () => (await b.rows()).some(({ tags }) => tags.includes('still together')));
  }, 600_000);

  it('read, once brought up to date, what the version before had to leave', async () => {
    const { opened, open } = desks();
    const [a] = opened as [Desk];
    await a.session.close();
    // An update unregisters the worker; Chromium goes on with the one that it keeps in the profile where it only finds another version in the folder.
    rmSync(join(folder, 'profile-0', 'Default', 'Service Worker'), { recursive: true });
    const updated = await open('chromium', { extension: await buildOtherVersion({ analysis: 1, form: 1 }), profile: join(folder, 'profile-0') });
    await waitUntil('the article that waited to be read', async () => (await updated.titles()).length === 3);
    await updated.says(/Up to date/);
    expect(await updated.options.$eval('#newsroom', (element) => (element as HTMLElement).innerText)).not.toMatch(/written by a newer version/);
    await waitUntil('all to be analysed by the new version', async () => (await versions(updated)).every((version) => version === ANALYSIS_VERSION + 1));
  }, 600_000);
});
