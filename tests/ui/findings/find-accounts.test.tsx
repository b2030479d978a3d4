// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { FindAccounts } from '../../../src/ui/findings/find-accounts.tsx';
import { meridian } from '../fixtures/cards.ts';
import { groundingSearch } from '../fixtures/search.ts';
import { reef } from '../fixtures/softer.ts';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { renderPopup } from '../support/render-popup.tsx';

const button = () => screen.getByRole('button', { name: 'Find other accounts' });
const asked = { name: 'find-accounts', args: { address: groundingSearch.address } };

describe('in the popup', () => {
  it.each([
    ['nothing is saved', compared({ librarySize: 0 })],
    ['nothing saved is linked', compared()],
    ['there are findings', compared({ articles: [meridian], findings: [reef] })],
    ['there is nothing to report', compared({ articles: [meridian] })],
  ])('searches where %s, and leaves', async (_when, view) => {
    const popup = await renderPopup(view, { 'find-accounts': success(null) });
    expect(popup.asked.map(({ name }) => name)).not.toContain('find-accounts');
    await press(button());
    expect(popup.asked.at(-1)).toEqual(asked);
    expect(popup.timesLeft()).toBe(1);
  });

  it('stays and says so where the search could not be opened', async () => {
    const popup = await renderPopup(compared(), { 'find-accounts': failure('refused') });
    await press(button());
    expect(popup.timesLeft()).toBe(0);
    expect(document.querySelector('.notice')).not.toBeNull();
  });
});

describe('on a page', () => {
  it('says before the press what is asked, and whom', async () => {
    const page = await renderPage(<FindAccounts search={groundingSearch} />, { 'find-accounts': success(null) });
    const hint = document.getElementById(button().getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Searches DuckDuckGo in a new tab for Skerry Point Northern Isles ferry aground');
    expect(page.asked).toEqual([]);
    await press(button());
    expect(page.asked).toEqual([asked]);
  });

  it('puts no address into the page that a browser could look up early', async () => {
    await renderPage(<FindAccounts search={groundingSearch} />);
    expect(document.body.innerHTML).not.toContain('https://');
  });

  it('is absent where there is nothing to search for', async () => {
    cleanup();
    await renderPage(<FindAccounts search={null} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
