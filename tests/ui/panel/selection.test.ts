// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import { departure } from '../fixtures/conflicts.ts';
import { PASSAGES, SELECTED, SELECTIONS } from '../fixtures/selections.ts';
import { compared } from '../fixtures/views.ts';
import { deferred } from '../support/deferred.ts';
import { press, settle } from '../support/press.ts';
import { renderPanel } from '../support/render-panel.ts';
import { violations } from '../support/violations.ts';

const page = success(compared());
const ANSWERS = Object.entries(SELECTIONS).filter(([name]) => name !== 'looking' && name !== 'error');
const show = (name: string, language = 'en') => renderPanel({ check: page, 'check-selection': success(SELECTIONS[name]) }, { language });
const wholePage = () => screen.getByRole('button', { name: 'Back to the page' });

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Second Source';
});

/** What each state says first below the bar, by heading. */
const HEADINGS: Readonly<Record<string, string>> = {
  empty: 'Nothing is selected',
  'too-long': 'That is too much for one question',
  outside: 'These words are not part of the article',
  unread: 'PDF documents cannot be read',
  unfit: 'This page lists several reports',
  findings: 'Conflict 1',
  passages: 'On the same thing',
  'silent-event': 'Your saved articles do not speak of this',
  'silent-library': 'Your saved articles do not speak of this',
  'silent-empty': 'Nothing to compare with yet',
};

describe.each(ANSWERS.map(([name]) => name))('the answer %s', (name) => {
  it('stands in the place of the page’s, and says what it is', async () => {
    await show(name);
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe(HEADINGS[name]);
    expect(screen.queryByText('None of your saved articles is about this event')).toBeNull();
  });

  it.each(['en', 'de'])('has nothing for axe to complain of, and no key of a text, in %s', async (language) => {
    await show(name, language);
    expect(await violations()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b[a-z]+_[a-z_]+\b|\$\w+\$|\$\d|undefined|null/);
  });
});

describe('a question about words selected', () => {
  it('shows the sentence as written, and leads to it in the page', async () => {
    const { asked } = await show('findings');
    await press(screen.getByRole('button', { name: SELECTED.quote }));
    expect(asked.at(-1)).toEqual({ name: 'show-in-page', args: { tab: 4, quote: SELECTED.quote, start: SELECTED.span.start, inTitle: false } });
    expect(screen.getByRole('listitem', { name: departure.question })).toBeTruthy();
  });

  it('shows sentences on the same thing with their sources, each leading to its place', async () => {
    const { asked } = await show('passages');
    const list = document.querySelector<HTMLElement>('.passages');
    if (!list) throw new Error('No sentences are listed.');
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(PASSAGES.map(({ quote }) => quote));
    expect(links[0]?.getAttribute('href')).toBe('saved.html?id=11#1204-1299');
    expect(list.querySelector('.outlet')?.textContent).toBe('Meridian Times');
    expect(links[2]?.closest('[lang]')?.getAttribute('lang')).toBe('ar');
    await press(links[0] as Element);
    expect(asked.at(-1)).toEqual({ name: 'open-saved', args: { id: '11', place: { start: 1204, end: 1299 } } });
  });

  it('says that it is looking as soon as it is asked, then answers, and both are read out', async () => {
    const second = deferred<Result<unknown>>();
    const answers = [success(null), second.promise];
    const { tell } = await renderPanel({ check: page, 'check-selection': () => answers.shift() ?? failure('unexpected') });
    await settle(() => tell({ news: 'selection-asked', tab: 4 }));
    expect(screen.getByText('Looking through your saved articles…').getAttribute('aria-live')).toBe('polite');
    await settle(() => second.resolve(success(SELECTIONS['findings'])));
    expect(screen.getByText('What your saved articles say on this').getAttribute('aria-live')).toBe('polite');
    expect(screen.getByRole('listitem', { name: departure.question })).toBeTruthy();
  });

  it('is put aside for the whole page, and forgotten', async () => {
    const { asked } = await show('passages');
    wholePage().focus();
    await press(wholePage());
    expect(asked.at(-1)).toEqual({ name: 'forget-selection', args: { tab: 4 } });
    expect(screen.getByText('None of your saved articles is about this event')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('goes with the page, and is not answered on another', async () => {
    const late = deferred<Result<unknown>>();
    const { front, tell } = await renderPanel({ check: page, 'check-selection': ({ tab }: { tab: number }) => (tab === 4 ? late.promise : success(null)) });
    await settle(() => tell({ news: 'selection-asked', tab: 4 }));
    await settle(() => front(5));
    await settle(() => late.resolve(success(SELECTIONS['findings'])));
    expect(document.querySelector('.selection')).toBeNull();
    expect(screen.getByText('None of your saved articles is about this event')).toBeTruthy();
  });

  it('asked about another tab changes nothing here', async () => {
    const { tell, asked } = await renderPanel({ check: page });
    await settle(() => tell({ news: 'selection-asked', tab: 5 }));
    expect(asked.filter(({ name }) => name === 'check-selection')).toHaveLength(1);
  });

  it('says what went wrong, and asks again', async () => {
    const answers = [failure('library-unavailable'), success(SELECTIONS['findings'])];
    await renderPanel({ check: page, 'check-selection': () => answers.shift() ?? failure('unexpected') });
    expect(screen.getByText(/could not be opened/)).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('listitem', { name: departure.question })).toBeTruthy();
  });
});
