// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { compared, VIEWS } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const HERE = success({ site: 'news.example', automatic: false });
const LISTED = success({ on: true, save: false, sites: ['news.example'], held: { sites: [], tabs: false } });
const button = () => screen.getByRole('button', { name: 'Always on this site' });

it('wishes for the site before it asks the browser, and lists it when allowed', async () => {
  const { asked, requested } = await renderPopup(compared(), { 'site-here': HERE, 'wish-site': success(null), 'add-site': LISTED });
  await press(button());
  expect(requested).toEqual([['http://*.news.example/*', 'https://*.news.example/*']]);
  expect(asked.slice(-2)).toEqual([{ name: 'wish-site', args: { site: 'news.example' } }, { name: 'add-site', args: { site: 'news.example' } }]);
  expect(screen.getByText('Articles on news.example are checked without a press from now on.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Checked by itself' }).getAttribute('href')).toBe('options.html#automatic');
});

it('says that articles are saved as well where that is switched on', async () => {
  const saving = success({ on: true, save: true, sites: ['news.example'], held: { sites: [], tabs: false } });
  await renderPopup(compared(), { 'site-here': HERE, 'add-site': saving });
  await press(button());
  expect(screen.getByText('Articles on news.example are checked and saved without a press from now on.')).toBeTruthy();
});

it('lists nothing when the reader refuses, and says so', async () => {
  const { asked } = await renderPopup(compared(), { 'site-here': HERE, 'wish-site': success(null) }, 'en', false);
  await press(button());
  expect(asked.at(-1)?.name).toBe('wish-site');
  expect(screen.getByText(/Nothing was changed/)).toBeTruthy();
  expect(button()).toBeTruthy();
});

it('says why a site could not be listed', async () => {
  await renderPopup(compared(), { 'site-here': HERE, 'add-site': failure('refused') });
  await press(button());
  expect(screen.getByText(/did not accept this request/)).toBeTruthy();
});

it('is offered on a page that is no article too', async () => {
  await renderPopup(VIEWS['listing'] ?? compared(), { 'site-here': HERE });
  expect(button()).toBeTruthy();
});

it('is absent where there is no site to list', async () => {
  await renderPopup({ state: 'browser-page' }, { 'site-here': success({ site: null, automatic: false }) });
  expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
});
