import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Access } from '../../../src/newsroom/access.ts';
import { createNewsroomAnswer, isNewsroomMessage } from '../../../src/extension/newsroom/answer-newsroom.ts';
import { newsroomBadge } from '../../../src/extension/newsroom/newsroom-badge.ts';
import { standingOf, type NewsroomView } from '../../../src/extension/messages/newsroom/newsroom-view.ts';
import { FRESH_STATE, type SyncState } from '../../../src/newsroom/sync-state.ts';
import { backupText } from '../../library/backup/backup-text.ts';
import { deskAnalysis, deskArticle } from '../../newsroom/desk-client.ts';
import { DeskBackground } from './desk-background.ts';

const ACCESS: Access = { servers: ['wss://nats.desk.example'], signIn: { by: 'password', user: 'desk', password: 'read-all-about-it' }, library: 'city-desk' };

describe('the shared library in the background', () => {
  let background: DeskBackground;
  beforeEach(async () => { background = await DeskBackground.open(); });
  afterEach(async () => { await background.newsroom.leave(); });
  const save = (number: number) => background.desk.library.save(deskArticle(number), deskAnalysis());

  it('does nothing, and has no alarm, until it is set up', async () => {
    background.newsroom.listen();
    await background.newsroom.wake();
    expect([background.alarm, background.servers.connections]).toEqual([null, 0]);
    expect(await background.newsroom.view()).toEqual({ setUp: null, status: null, sync: FRESH_STATE });
  });

  it('shares what is saved once it is joined, and shows how it stands', async () => {
    await background.newsroom.join(ACCESS, false);
    expect(background.alarm).toBe(1);
    await save(1);
    await background.newsroom.wake();
    await vi.waitFor(() => expect(background.servers.messages.size).toBe(1));
    await vi.waitFor(() => expect(background.shown.at(-1)).toMatchObject({ status: { due: 0, shared: 1 } }));
  });

  it('tells pages nothing that is secret, and puts nothing of it into a backup', async () => {
    await background.newsroom.join(ACCESS, false);
    await save(1);
    expect(JSON.stringify(await background.newsroom.view())).not.toContain('read-all-about-it');
    expect(await backupText(background.desk.library.backup)).not.toMatch(/read-all-about-it|nats\.desk\.example|city-desk/);
  });

  it('goes on at an alarm after the worker has died, with what was not sent', async () => {
    background.servers.trouble.connect = 'unreachable';
    await background.newsroom.join(ACCESS, false);
    await save(1);
    await vi.waitFor(() => expect(background.stored.get('newsroom-state')).toMatchObject({ problem: { is: 'unreachable' } }));
    await background.newsroom.switch(false);
    await background.newsroom.switch(true);
    const since = ((await background.newsroom.view()).sync.problem ?? { since: '' }).since;
    const next = background.again();
    expect((await next.newsroom.view()).sync.problem?.since).toBe(since);
    delete background.servers.trouble.connect;
    next.newsroom.listen();
    next.ring();
    await vi.waitFor(() => expect(background.servers.messages.size).toBe(1));
    await next.newsroom.switch(false);
  });

  it('joins, though a page asks at the same time how it stands', async () => {
    const asked = [background.newsroom.wake(), background.newsroom.join(ACCESS, false), background.newsroom.wake()];
    await Promise.all(asked);
    expect(background.alarm).toBe(1);
    await vi.waitFor(async () => expect(standingOf(await background.newsroom.view())).toBe('up-to-date'));
    expect(background.servers.connections).toBe(1);
  });

  it('looks how things stand once for all who wake it meanwhile', async () => {
    await background.newsroom.join(ACCESS, false);
    await vi.waitFor(async () => expect(standingOf(await background.newsroom.view())).toBe('up-to-date'));
    const asked = vi.spyOn(background.desk.sharing, 'status');
    await Promise.all(Array.from({ length: 50 }, () => background.newsroom.wake()));
    expect(asked.mock.calls.length).toBeLessThan(5);
  });

  it('stops, has no alarm, and goes on', async () => {
    await background.newsroom.join(ACCESS, false);
    expect((await background.newsroom.switch(false)).setUp?.on).toBe(false);
    expect(background.alarm).toBeNull();
    await save(1);
    await background.newsroom.wake();
    expect(background.servers.messages.size).toBe(0);
    await background.newsroom.switch(true);
    await vi.waitFor(() => expect(background.servers.messages.size).toBe(1));
  });

  describe.each(['sign-in', 'no-library', 'not-allowed', 'local'] as const)('ended by a problem that needs somebody (%s)', (problem) => {
    const ended = (connections: number) => vi.waitFor(async () => {
      expect(background.servers.connections).toBe(connections);
      expect((await background.newsroom.view()).sync).toMatchObject({ phase: 'resting', problem: { is: problem } });
    });
    beforeEach(async () => {
      background.servers.trouble.connect = problem;
      await background.newsroom.join(ACCESS, false);
      await ended(1);
    });

    it('begins no other for half a minute, however often it is woken', async () => {
      for (let times = 0; times < 20; times += 1) await background.newsroom.wake();
      background.ahead += 29_000;
      await background.newsroom.wake();
      expect(background.servers.connections).toBe(1);
      background.ahead += 2000;
      await background.newsroom.wake();
      await ended(2);
      await background.newsroom.wake();
      expect(background.servers.connections).toBe(2);
    });

    it('begins at once where an alarm comes, or the reader does something about it', async () => {
      background.newsroom.listen();
      await ended(2);
      background.ring();
      await ended(3);
      await background.newsroom.switch(false);
      await background.newsroom.switch(true);
      await ended(4);
      await background.newsroom.tryAgain();
      await ended(5);
      delete background.servers.trouble.connect;
      await background.newsroom.join(ACCESS, false);
      await vi.waitFor(async () => expect(standingOf(await background.newsroom.view())).toBe('up-to-date'));
    });
  });

  it('keeps what waits to be sent where its member signs in anew', async () => {
    background.servers.trouble.connect = 'sign-in';
    await background.newsroom.join(ACCESS, true);
    await save(1);
    await background.newsroom.wake();
    delete background.servers.trouble.connect;
    const access: Access = { ...ACCESS, servers: ['wss://other.desk.example'], signIn: { by: 'token', token: 't-2' } };
    expect((await background.newsroom.join(access, true)).status?.due).toBe(1);
    await vi.waitFor(() => expect(background.servers.messages.size).toBe(1));
  });

  it('stops where the reader no longer lets articles leave the browser, says so, and goes on once that is allowed again', async () => {
    background.newsroom.listen();
    await background.newsroom.join(ACCESS, false);
    await vi.waitFor(async () => expect(standingOf(await background.newsroom.view())).toBe('up-to-date'));
    background.consent = false;
    background.withdraw();
    await vi.waitFor(async () => expect((await background.newsroom.view()).setUp).toMatchObject({ on: false, withdrawn: true }));
    await save(1);
    await background.newsroom.wake();
    expect([background.alarm, background.servers.messages.size, background.shown.at(-1)?.setUp?.withdrawn]).toEqual([null, 0, true]);
    expect((await background.newsroom.switch(true)).setUp).toMatchObject({ on: false, withdrawn: true });
    background.consent = true;
    expect((await background.newsroom.switch(true)).setUp).toEqual({ servers: ACCESS.servers, library: 'city-desk', by: 'password', notes: false, on: true });
    await vi.waitFor(() => expect(background.servers.messages.size).toBe(1));
  });

  it('asks for it at every wake: what was withdrawn while no worker ran, nobody told of', async () => {
    await background.newsroom.join(ACCESS, false);
    await background.newsroom.switch(false);
    await background.newsroom.switch(true);
    background.consent = false;
    const next = background.again();
    next.consent = false;
    await save(1);
    await next.newsroom.wake();
    expect(await next.newsroom.view()).toMatchObject({ setUp: { on: false, withdrawn: true }, status: { due: 1 } });
  });

  it('forgets all but the articles on leaving', async () => {
    await background.newsroom.join(ACCESS, true);
    await save(1);
    expect(await background.newsroom.leave()).toMatchObject({ setUp: null, status: null });
    expect([background.alarm, background.stored.get('newsroom')]).toEqual([null, null]);
    expect([await background.desk.sharing.status(), await background.desk.library.size()]).toEqual([null, 1]);
  });

  it('ends where the reader erased everything', async () => {
    await background.newsroom.join(ACCESS, false);
    background.stored.clear();
    await background.newsroom.wake();
    expect(background.alarm).toBeNull();
    expect(standingOf(await background.newsroom.view())).toBe('off');
  });

  it('shares a library that was put in the place of the old one', async () => {
    await background.newsroom.join(ACCESS, true);
    await background.desk.sharing.leave();
    await background.newsroom.wake();
    expect(await background.desk.sharing.status()).toMatchObject({ library: 'city-desk', notes: true });
  });
});

describe('its messages', () => {
  const ask = async (message: unknown, from: 'page' | 'content' = 'page') => {
    const background = await DeskBackground.open();
    const answer = createNewsroomAnswer(background.newsroom, { connect: background.servers.connect, sharing: background.desk.sharing });
    return answer(message, from);
  };

  it('are told from the ordinary ones', () => {
    expect(['newsroom-view', 'save', 'toString'].map((name) => isNewsroomMessage({ name, args: {} }))).toEqual([true, false, false]);
    expect([null, 'newsroom-view', {}].map(isNewsroomMessage)).toEqual([false, false, false]);
  });

  it('are answered to pages alone, with arguments that the table allows', async () => {
    expect(await ask({ name: 'newsroom-view', args: {} })).toMatchObject({ ok: true, value: { setUp: null } });
    expect(await ask({ name: 'newsroom-view', args: {} }, 'content')).toEqual({ ok: false, error: 'refused' });
    expect(await ask({ name: 'newsroom-join', args: { access: { ...ACCESS, servers: ['ws://far.example'] }, notes: false } })).toEqual({ ok: false, error: 'refused' });
  });

  it('try a connection and change nothing', async () => {
    expect(await ask({ name: 'newsroom-test', args: { access: ACCESS } })).toMatchObject({ ok: true, value: { ok: true, articles: 0, replicas: 3 } });
  });

  it('try a connection, and go on at once where that helped', async () => {
    const background = await DeskBackground.open();
    const answer = createNewsroomAnswer(background.newsroom, { connect: background.servers.connect, sharing: background.desk.sharing });
    background.servers.trouble.connect = 'sign-in';
    await background.newsroom.join(ACCESS, false);
    await vi.waitFor(async () => expect(standingOf(await background.newsroom.view())).toBe('refused'));
    delete background.servers.trouble.connect;
    await answer({ name: 'newsroom-view', args: {} }, 'page');
    expect(standingOf(await background.newsroom.view())).toBe('refused');
    await answer({ name: 'newsroom-test', args: { access: ACCESS } }, 'page');
    await vi.waitFor(async () => expect(standingOf(await background.newsroom.view())).toBe('up-to-date'));
    await background.newsroom.leave();
  });
});

describe('the badge', () => {
  const view = (sync: Partial<SyncState>, due = 0, on = true): NewsroomView => ({
    setUp: { servers: [], library: 'city-desk', by: 'token', notes: false, on },
    status: { due, setAside: 0, unread: 0, skipped: 0, shared: 9 }, sync: { ...FRESH_STATE, caughtUpAt: '2026-03-02T09:00:00.000Z', ...sync },
  });
  const badge = (of: NewsroomView) => {
    const { text, title } = newsroomBadge((key, ...words) => [key, ...words].join(' '), of, 'en-GB');
    return [text, title.split(' ')[0]];
  };
  const trouble = (is: 'unreachable' | 'full') => ({ problem: { is, since: '2026-03-02T09:00:00.000Z' } });

  it.each<[string, NewsroomView, readonly [string, string]]>([
    ['nothing while all is well', view({}), ['', 'newsroom_badge_up_to_date']],
    ['how many wait', view({}, 3), ['3', 'newsroom_badge_to_send']],
    ['no more than fits', view({}, 300), ['99+', 'newsroom_badge_to_send']],
    ['since when it is offline', view(trouble('unreachable')), ['', 'newsroom_badge_offline']],
    ['that somebody is needed', view(trouble('full'), 3), ['!', 'newsroom_badge_refused']],
    ['how much is to come', view({ phase: 'catching-up', left: 12, total: 30 }), ['', 'newsroom_badge_catching_up']],
    ['nothing while it is stopped', view({}, 3, false), ['', '']],
  ])('tells %s', (_what, of, told) => {
    expect(badge(of)).toEqual(told);
  });
});
