// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderView } from '../../../src/extension/messages/reader-view.ts';
import { failure, type Result } from '../../../src/extension/messages/result.ts';
import type { SavedText } from '../../../src/extension/messages/saved-text.ts';
import { plainView, readerArabic, readerMeridian } from '../fixtures/reader-views.ts';
import { fragmentOf, savedMeridian } from '../fixtures/saved-texts.ts';
import { fillBrowserGaps } from '../support/browser-gaps.ts';
import { press, settle } from '../support/press.ts';
import { violations } from '../support/violations.ts';
import { openReader } from './open-reader.tsx';

const scroll = vi.fn<(options?: boolean | ScrollIntoViewOptions) => void>();
const sentence = 'The ship lies on rocks half a mile from Skerry Point.';

beforeEach(() => {
  fillBrowserGaps();
  Element.prototype.scrollIntoView = scroll; // jsdom has no layout to scroll
});
afterEach(() => scroll.mockClear());

const open = async (saved: SavedText, address: string) => (await openReader(plainView(saved), address)).asked;

describe('a saved article', () => {
  it('is asked for by the id in the address', async () => {
    const asked = await open(savedMeridian, 'saved.html?id=11');
    expect(asked).toEqual([{ name: 'read-clipping', args: { id: '11' } }, { name: 'facets', args: { of: 'tags' } }]);
  });

  it('shows where it comes from and when, and leads to the original', async () => {
    await open(savedMeridian, 'saved.html?id=11');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(savedMeridian.card.title);
    expect(screen.getByText('Meridian Times')).toBeTruthy();
    expect(screen.getByText('By Tom Rae, Oriel Banks')).toBeTruthy();
    const facts = [...document.querySelectorAll('.times dt')].map((term) => term.textContent);
    expect(facts).toEqual(['Published', 'Updated', 'Saved', 'Agency', 'Captured', 'SHA-256 of the text']);
    expect(screen.getByRole('link', { name: 'Open the original page' }).getAttribute('href')).toBe(savedMeridian.card.url);
    expect(document.title).toBe('Island ferry strikes reef; passengers taken off by lifeboat – Second Source');
  });

  it('shows every block of the text, in order', async () => {
    await open(savedMeridian, 'saved.html?id=11');
    const blocks = [...document.querySelectorAll('.text .block')];
    expect(blocks.map((block) => block.textContent).join('\n\n')).toBe(savedMeridian.text);
    expect(screen.getByRole('heading', { name: 'A night on the rocks' }).tagName).toBe('H2');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('Tickets are valid on the mail boat.');
  });

  it('marks the sentence, scrolls to it and puts the focus there', async () => {
    await open(savedMeridian, `saved.html?id=11${fragmentOf(savedMeridian, sentence)}`);
    const mark = document.querySelector('mark');
    expect(mark?.textContent).toBe(sentence);
    expect(scroll.mock.contexts).toEqual([mark]);
    expect(document.activeElement).toBe(mark);
  });

  it('marks the headline where that is what was compared', async () => {
    await open(savedMeridian, 'saved.html?id=11#title');
    const mark = document.querySelector('h1 mark');
    expect(mark?.textContent).toBe(savedMeridian.card.title);
    expect(document.querySelectorAll('mark')).toHaveLength(1);
    expect(document.activeElement).toBe(mark);
    expect(screen.queryByText(/is not in the newest version/)).toBeNull();
  });

  it('leads to that sentence in the original', async () => {
    await open(savedMeridian, `saved.html?id=11${fragmentOf(savedMeridian, sentence)}`);
    const link = screen.getByRole('link', { name: 'Open the original page at this sentence' });
    expect(link.getAttribute('href')).toBe(`${savedMeridian.card.url}#:~:text=${encodeURIComponent(sentence)}`);
  });

  it('follows the address when another sentence is named', async () => {
    await open(savedMeridian, 'saved.html?id=11');
    history.replaceState(null, '', `?id=11${fragmentOf(savedMeridian, sentence)}`);
    await settle(() => void dispatchEvent(new HashChangeEvent('hashchange')));
    expect(document.querySelector('mark')?.textContent).toBe(sentence);
    history.replaceState(null, '', '/');
  });

  it('marks nothing when the address names no sentence', async () => {
    await open(savedMeridian, 'saved.html?id=11');
    expect(document.querySelector('mark')).toBeNull();
    expect(scroll).not.toHaveBeenCalled();
  });

  it('says so when the sentence is not in the text', async () => {
    await open(savedMeridian, 'saved.html?id=11#90000-90010');
    expect(screen.getByText(/is not in the newest version/)).toBeTruthy();
  });

  it('leaves out what is not known', async () => {
    await open({ ...savedMeridian, card: { ...savedMeridian.card, byline: null, published: null, updated: null, wire: null } }, 'saved.html?id=11');
    expect([...document.querySelectorAll('.times dt')].map((term) => term.textContent)).toEqual(['Saved', 'Captured', 'SHA-256 of the text']);
    expect(screen.queryByText(/^By /)).toBeNull();
  });

  it('shows markup in a text as the text that it is', async () => {
    const text = '<img src=x onerror=alert(1)> was found in the log.';
    await open({ ...savedMeridian, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }, 'saved.html?id=11');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('an article that is not there', () => {
  it('says so, and what to do', async () => {
    await openReader(failure('not-found'), 'saved.html?id=99');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This article is not in your library');
  });

  it('is not even asked for when the address names none', async () => {
    expect(await open(savedMeridian, 'saved.html')).toEqual([]);
    expect(screen.getByText(/not in your library/)).toBeTruthy();
  });

  it('says what went wrong when the library cannot be opened', async () => {
    const { asked } = await openReader(failure('library-unavailable'), 'saved.html?id=11');
    expect(screen.getByText(/could not be opened/)).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Try again' }));
    expect(asked.map(({ name }) => name)).toEqual(['read-clipping', 'read-clipping']);
  });
});

it.each<[string, ReaderView | Result<ReaderView>, string, boolean]>([
  ['an article', readerMeridian, `saved.html?id=11${fragmentOf(savedMeridian, sentence)}`, false],
  ['an article with a margin', readerMeridian, 'saved.html?id=11', true],
  ['one in right-to-left script', readerArabic, 'saved.html?id=15', true],
  ['an article with its headline marked', readerMeridian, 'saved.html?id=11#title', false],
  ['one just saved', plainView(savedMeridian), 'saved.html?id=11', true],
  ['none', failure('not-found'), 'saved.html?id=99', false],
])('has nothing for axe to complain of: %s', async (_, view, address, wide) => {
  fillBrowserGaps(wide);
  await openReader(view, address);
  expect(await violations()).toEqual([]);
});
