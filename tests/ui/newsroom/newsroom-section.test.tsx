// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import type { NewsroomSend } from '../../../src/extension/messages/newsroom/newsroom-send.ts';
import type { NewsroomView } from '../../../src/extension/messages/newsroom/newsroom-view.ts';
import { success } from '../../../src/extension/messages/result.ts';
import { SharedLibrary } from '../../../src/ui/newsroom/newsroom-section.tsx';
import { memberView as member, NEWSROOM_VIEWS, withdrawnView } from '../fixtures/newsroom-views.ts';
import { press } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { violations } from '../support/violations.ts';

const consent = vi.hoisted(() => ({ given: true, asked: 0 }));
vi.mock('../../../src/extension/platform/data-consent.ts', () => ({ requestSharing: () => {
  consent.asked += 1;
  return Promise.resolve(consent.given);
} }));
vi.mock('../../../src/extension/messages/newsroom/newsroom-send.ts', () => ({ newsroomSend: () => Promise.reject(new Error('not in a test')) }));

const OFF = NEWSROOM_VIEWS['off'] as NewsroomView;
const SINCE = '2026-03-02T08:00:00.000Z';

async function show(view: NewsroomView, answers: Readonly<Record<string, unknown>> = {}, language = 'en') {
  const asked: { readonly name: string; readonly args: unknown }[] = [];
  const send = ((name: string, args: unknown) => {
    asked.push({ name, args });
    return Promise.resolve(answers[name] ?? success(view));
  }) as NewsroomSend;
  const page = await renderPage(h(SharedLibrary, { send }), { 'undo-remove': success({ id: 'x' }) }, language);
  return { ...page, said: () => asked.filter(({ name }) => name !== 'newsroom-view') };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const button = (name: string) => screen.getByRole('button', { name });
const fill = () => {
  type('Address of the servers', 'wss://a.desk.example, wss://b.desk.example');
  type('Name of the library', 'city-desk');
  type('Name', 'mara');
  type('Password', 'tide tables');
};
const ACCESS = { servers: ['wss://a.desk.example', 'wss://b.desk.example'], library: 'city-desk', signIn: { by: 'password', user: 'mara', password: 'tide tables' } };

it('joins with what was typed', async () => {
  const { said } = await show(OFF);
  fill();
  await press(screen.getByLabelText(/Share my highlights/));
  await press(button('Start sharing'));
  expect(said()).toEqual([{ name: 'newsroom-join', args: { access: ACCESS, notes: true } }]);
});

it('asks nobody while something typed cannot be right, and says what', async () => {
  const { said } = await show(OFF);
  await press(button('Test connection'));
  expect(screen.getByText(/no address that can be used/)).toBeTruthy();
  expect(screen.getByLabelText('Address of the servers').getAttribute('aria-invalid')).toBe('true');
  type('Address of the servers', 'wss://a.desk.example');
  await press(button('Start sharing'));
  expect(screen.getByText(/begins with a small letter/)).toBeTruthy();
  type('Name of the library', 'city-desk');
  await press(button('Start sharing'));
  expect(screen.getByText('Something is missing to sign in.')).toBeTruthy();
  expect(said()).toEqual([]);
});

it.each([
  [{ ok: true, articles: 1204, bytes: 9_400_000, replicas: 3, milliseconds: 4 }, /answers in 4 ms, and is kept on 3 servers/],
  [{ ok: false, problem: 'sign-in' }, /do not accept this sign-in/],
  [{ ok: false, problem: 'no-library' }, /no library of this name/],
  [{ ok: false, problem: 'not-allowed' }, /not allowed to use this library/],
  [{ ok: false, problem: 'unreachable' }, /certificate may have expired/],
])('tells what trying the connection came to', async (outcome, words) => {
  await show(OFF, { 'newsroom-test': success(outcome) });
  fill();
  await press(button('Test connection'));
  expect(screen.getByText(words)).toBeTruthy();
});

it('offers a token, or a file of credentials, instead of a password', async () => {
  const { said } = await show(OFF);
  fill();
  await press(screen.getByLabelText('Token'));
  fireEvent.input(document.querySelector('#newsroom-token') as HTMLInputElement, { target: { value: 't-1' } });
  await press(button('Start sharing'));
  expect(said()[0]?.args).toMatchObject({ access: { signIn: { by: 'token', token: 't-1' } } });
  await press(screen.getByLabelText('Credentials file'));
  expect(button('Choose a .creds file …')).toBeTruthy();
});

it.each<[string, NewsroomView, RegExp]>([
  ['up to date', member(), /Up to date/],
  ['to send', member({}, { due: 2 }), /2 articles wait to be sent/],
  ['offline', member({ problem: { is: 'unreachable', since: SINCE } }, { due: 1 }), /Offline since .*1 article waits/],
  ['refused', member({ problem: { is: 'full', since: SINCE } }), /no more room for this library/],
  ['stopped', member({}, {}, false), /Stopped\. Nothing is sent/],
  ['withdrawn', withdrawnView(), /no longer allow articles to leave this browser.*2 articles wait/],
  ['catching up', member({ phase: 'catching-up', left: 400, total: 1000 }), /Taking in what others saved/],
  ['too large', member({}, { setAside: 1 }), /larger than the servers take/],
  ['from a newer version', member({}, { unread: 3 }), /3 articles were written by a newer version/],
])('says how it stands: %s', async (_what, view, words) => {
  await show(view);
  expect(screen.getAllByRole('status').map((one) => one.textContent).join(' ')).toMatch(words);
});

it('goes on where the reader allows articles to leave the browser again, and not before', async () => {
  const { said } = await show(withdrawnView());
  consent.given = false;
  await press(button('Go on'));
  expect(said()).toEqual([]);
  Object.assign(consent, { given: true, asked: 0 });
  await press(button('Go on'));
  expect([consent.asked, said()]).toEqual([1, [{ name: 'newsroom-switch', args: { on: true } }]]);
});

it('stops, goes on and leaves, asked once', async () => {
  const { said } = await show(member());
  await press(button('Stop for now'));
  await press(button('Leave and forget …'));
  expect(screen.getByRole('alert').textContent).toMatch(/All articles stay/);
  await press(button('Leave now'));
  expect(said()).toEqual([{ name: 'newsroom-switch', args: { on: false } }, { name: 'newsroom-leave', args: {} }]);
});

it.each(['sign-in', 'unreachable', 'not-allowed'] as const)('lets a member sign in anew, of the same library, and forgets nothing (%s)', async (is) => {
  const { said } = await show(member({ problem: { is, since: SINCE } }, { due: 3 }));
  await press(button('Change servers or sign-in …'));
  expect((screen.getByLabelText('Address of the servers') as HTMLInputElement).value).toBe('wss://nats-1.desk.example wss://nats-2.desk.example wss://nats-3.desk.example');
  expect(screen.queryByLabelText('Name of the library')).toBeNull();
  expect((screen.getByLabelText('Password') as HTMLInputElement).value).toBe('');
  await press(button('Save and connect'));
  expect(screen.getByText('Something is missing to sign in.')).toBeTruthy();
  type('Address of the servers', 'wss://a.desk.example, wss://b.desk.example');
  type('Name', 'mara');
  type('Password', 'tide tables');
  await press(button('Save and connect'));
  expect(said()).toEqual([{ name: 'newsroom-join', args: { access: ACCESS, notes: false } }]);
  expect(screen.queryByLabelText('Password')).toBeNull();
  expect(document.activeElement).toBe(button('Change servers or sign-in …'));
});

it('leaves all as it is where the member thinks better of it', async () => {
  const { said } = await show(member());
  await press(button('Change servers or sign-in …'));
  await press(button('Change servers or sign-in …'));
  expect(screen.queryByLabelText('Password')).toBeNull();
  expect(said()).toEqual([]);
});

it('lists what was removed, and brings it back', async () => {
  const removal = { token: 'r1', title: 'Swing bridge shut until the end of April', publisher: 'Tarrow Herald', removedAt: SINCE };
  const { asked, notices } = await show(member(), { 'newsroom-removals': success([removal]) });
  await press(screen.getByText('Shared articles removed in the last 30 days'));
  await press(await screen.findByRole('button', { name: /Bring back “Swing bridge/ }));
  expect(asked.at(-1)).toEqual({ name: 'undo-remove', args: { undo: 'r1' } });
  expect(notices.notice.value?.text).toMatch(/is back, for all who share it/);
});

it.each(['en', 'de'])('has no fault that a screen reader would meet (%s)', async (language) => {
  document.title = 'Options';
  await show(OFF, {}, language);
  expect(await violations()).toEqual([]);
  cleanup();
  await show(member({ phase: 'catching-up', left: 400, total: 1000 }, { due: 1, setAside: 1, unread: 1, skipped: 1 }), {}, language);
  expect(await violations()).toEqual([]);
  await press(screen.getByRole('button', { name: language === 'de' ? /Anmeldung ändern/ : /sign-in/ }));
  expect(await violations()).toEqual([]);
});
