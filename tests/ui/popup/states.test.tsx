// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { VIEWS } from '../fixtures/views.ts';
import { renderPopup } from '../support/render-popup.tsx';
import { violations } from '../support/violations.ts';

/** What each state says first, by heading. */
const HEADINGS: Readonly<Record<string, string>> = {
  'browser-page': 'This is a page of the browser itself',
  pdf: 'PDF documents cannot be read',
  'private-window': 'This is a private window',
  'no-access': 'The browser does not let extensions read this page',
  'not-allowed': 'Press the toolbar button to check this page',
  'not-an-article': 'No article found on this page',
  listing: 'This page lists several reports',
  'too-short': 'Too little text to compare',
  'paywalled-stub': 'Only the opening of this article is on the page',
  'unsupported-language': 'Articles in Portuguese are not compared yet',
  'unknown-language': 'The language of this page is unclear',
  error: 'That did not work',
  'nothing-saved': 'Nothing to compare with yet',
  'only-this-saved': 'Nothing to compare with yet',
  'nothing-on-this-event': 'None of your saved articles is about this event',
  'nothing-on-this-event-saved': 'None of your saved articles is about this event',
  'only-copies': 'Only copies of this text',
  'nothing-to-report': 'Nothing sound to report',
  results: 'Conflict 2',
  'results-saved': 'Agrees 2',
  'results-changed-since': 'Different account 1',
  'results-long': 'Conflict 1',
  'results-many': 'Conflict 5',
};
const CLOSED = /^(browser-page|pdf|private-window|no-access|not-allowed|not-an-article|listing|too-short|paywalled-stub|un\S+-language|error)$/;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Second Source';
});

describe.each(Object.entries(VIEWS))('%s', (name, view) => {
  it('says what it is in its first heading', async () => {
    await renderPopup(view);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe(HEADINGS[name]);
  });

  it('offers to save exactly where there is an article', async () => {
    await renderPopup(view);
    const buttons = screen.queryAllByRole('button', { name: /^Save/ });
    expect(buttons).toHaveLength(CLOSED.test(name) ? 0 : 1);
  });

  it.each(['en', 'de'])('has nothing for axe to complain of, in %s', async (language) => {
    await renderPopup(view, {}, language);
    expect(await violations()).toEqual([]);
  });

  it.each(['en', 'de'])('leaves no key of a text and no empty slot, in %s', async (language) => {
    await renderPopup(view, {}, language);
    expect(document.body.textContent).not.toMatch(/\b[a-z]+_[a-z_]+\b|\$\w+\$|\$\d|undefined|null/);
  });
});
