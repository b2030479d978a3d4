// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import type { SavedText } from '../../../src/extension/messages/saved-text.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountSaved } from '../../../src/ui/saved/mount-saved.tsx';
import { fragmentOf, savedArabic, savedMeridian } from '../fixtures/saved-texts.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { fakeServices } from '../support/services.ts';
import { violations } from '../support/violations.ts';

const scroll = vi.fn<(options?: boolean | ScrollIntoViewOptions) => void>();
const sentence = 'The ship lies on rocks half a mile from Skerry Point.';

beforeEach(() => {
  Element.prototype.scrollIntoView = scroll; // jsdom has no layout to scroll
  const root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => scroll.mockClear());

async function open(read: Result<SavedText>, address: string, language = 'en') {
  const { services, asked } = fakeServices({ read });
  const root = document.body.firstElementChild as HTMLElement;
  await act(() => mountSaved(root, services.send, createI18n(lookupIn(language), language), address, now));
  return asked;
}

describe('a saved article', () => {
  it('is asked for by the id in the address', async () => {
    const asked = await open(success(savedMeridian), 'saved.html?id=11');
    expect(asked).toEqual([{ name: 'read', args: { id: '11', version: null } }]);
  });

  it('shows where it comes from and when, and leads to the original', async () => {
    await open(success(savedMeridian), 'saved.html?id=11');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(savedMeridian.card.title);
    expect(screen.getByText('Meridian Times')).toBeTruthy();
    expect(screen.getByText('By Tom Rae, Oriel Banks')).toBeTruthy();
    const facts = [...document.querySelectorAll('dt')].map((term) => term.textContent);
    expect(facts).toEqual(['Published', 'Updated', 'Saved', 'Agency']);
    expect(screen.getByRole('link', { name: 'Open the original page' }).getAttribute('href')).toBe(savedMeridian.card.url);
    expect(document.title).toBe('Island ferry strikes reef; passengers taken off by lifeboat – Second Source');
  });

  it('shows every block of the text, in order', async () => {
    await open(success(savedMeridian), 'saved.html?id=11');
    const blocks = [...(document.querySelector('.text')?.children ?? [])];
    expect(blocks.map((block) => block.textContent).join('\n\n')).toBe(savedMeridian.text);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('A night on the rocks');
  });

  it('marks the sentence, scrolls to it and puts the focus there', async () => {
    await open(success(savedMeridian), `saved.html?id=11${fragmentOf(savedMeridian, sentence)}`);
    const mark = document.querySelector('mark');
    expect(mark?.textContent).toBe(sentence);
    expect(scroll.mock.contexts).toEqual([mark]);
    expect(document.activeElement).toBe(mark);
  });

  it('marks the headline where that is what was compared', async () => {
    await open(success(savedMeridian), 'saved.html?id=11#title');
    const mark = document.querySelector('h1 mark');
    expect(mark?.textContent).toBe(savedMeridian.card.title);
    expect(document.querySelectorAll('mark')).toHaveLength(1);
    expect(document.activeElement).toBe(mark);
    expect(screen.queryByText(/is not in the newest version/)).toBeNull();
  });

  it('marks nothing when the address names no sentence', async () => {
    await open(success(savedMeridian), 'saved.html?id=11');
    expect(document.querySelector('mark')).toBeNull();
    expect(scroll).not.toHaveBeenCalled();
  });

  it('says so when the sentence is not in the text', async () => {
    await open(success(savedMeridian), 'saved.html?id=11#90000-90010');
    expect(screen.getByText(/is not in the newest version/)).toBeTruthy();
  });

  it('leaves out what is not known', async () => {
    await open(success({ ...savedMeridian, card: { ...savedMeridian.card, byline: null, published: null, updated: null, wire: null } }), 'saved.html?id=11');
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent)).toEqual(['Saved']);
    expect(screen.queryByText(/^By /)).toBeNull();
  });

  it('shows markup in a text as the text that it is', async () => {
    const text = '<img src=x onerror=alert(1)> was found in the log.';
    await open(success({ ...savedMeridian, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }), 'saved.html?id=11');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('an article that is not there', () => {
  it('says so, and what to do', async () => {
    await open(failure('not-found'), 'saved.html?id=99');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This article is not in your library');
  });

  it('is not even asked for when the address names none', async () => {
    expect(await open(success(savedMeridian), 'saved.html')).toEqual([]);
    expect(screen.getByText(/not in your library/)).toBeTruthy();
  });

  it('says what went wrong when the library cannot be opened', async () => {
    await open(failure('library-unavailable'), 'saved.html?id=11');
    expect(screen.getByText(/could not be opened/)).toBeTruthy();
  });
});

it.each([
  ['an article', success(savedMeridian), `saved.html?id=11${fragmentOf(savedMeridian, sentence)}`],
  ['one in right-to-left script', success(savedArabic), 'saved.html?id=15'],
  ['an article with its headline marked', success(savedMeridian), 'saved.html?id=11#title'],
  ['none', failure('not-found'), 'saved.html?id=99'],
])('has nothing for axe to complain of: %s', async (_, read, address) => {
  await open(read, address);
  expect(await violations()).toEqual([]);
});
