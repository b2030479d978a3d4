// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { savedAddress } from '../../../src/extension/messages/saved-address.ts';
import { plainView, readerMeridian } from '../fixtures/reader-views.ts';
import { savedMeridian } from '../fixtures/saved-texts.ts';
import { fillBrowserGaps } from '../support/browser-gaps.ts';
import { press } from '../support/press.ts';
import { key, openReader } from './open-reader.tsx';

const focused = () => document.activeElement?.getAttribute('data-entry') ?? null;
const questionOf = (element: Element | null) => element?.querySelector('.question')?.textContent;

describe('findings beside the text', () => {
  beforeEach(() => fillBrowserGaps(true));

  it('stand with label, question and the other side’s words, which lead to their sentence', async () => {
    await openReader(readerMeridian);
    const card = screen.getByRole('article', { name: 'When did the ferry leave Port Ellery?' });
    expect(within(card).getByText('Conflict')).toBeTruthy();
    const link = within(card).getByRole('link', { name: /The Morven left Port Ellery at 6.40/ });
    const answer = readerMeridian.findings[0]?.answers[1];
    expect(link.getAttribute('href')).toBe(savedAddress({ id: '10', place: { start: answer?.span.start ?? 0, end: answer?.span.end ?? 0 } }));
    expect(card.querySelector('.caveat')?.textContent).toMatch(/scheduled time/);
  });

  it('come after their paragraph for those who hear the page', async () => {
    await openReader(readerMeridian);
    const card = screen.getByRole('article', { name: 'How many people were hurt?' });
    expect(card.closest('.passage')?.querySelector('.block')?.textContent).toMatch(/Nine people were treated/);
  });

  it('underline the sentence that they quote', async () => {
    await openReader(readerMeridian);
    const words = document.querySelector('.layered[data-label="conflict"]');
    expect(words?.textContent).toBe('The vessel had sailed from Port Ellery shortly after five in the afternoon.');
  });

  it('are walked by J and K, round the ends, and by arrows once there', async () => {
    await openReader(readerMeridian);
    const order: (string | null | undefined)[] = [];
    for (let times = 0; times < 5; times++) {
      await key('j');
      order.push(questionOf(document.activeElement));
    }
    expect(order).toEqual(['Who was taken off the ferry?', 'When did the ferry leave Port Ellery?', 'Where does the ship lie?', 'How many people were hurt?', 'Who was taken off the ferry?']);
    await key('k');
    expect(questionOf(document.activeElement)).toBe('How many people were hurt?');
    await key('ArrowUp', document.activeElement ?? document.body);
    expect(questionOf(document.activeElement)).toBe('Where does the ship lie?');
    expect(document.querySelector('.layered[data-current]')?.textContent).toBe('The ship lies on rocks half a mile from Skerry Point.');
  });

  it('leave the arrows to the page elsewhere, and keys with Ctrl to the browser', async () => {
    await openReader(readerMeridian);
    await key('ArrowDown');
    await key('j', document.body, { ctrlKey: true });
    expect(focused()).toBeNull();
  });

  it('are put aside, and shown again by Undo', async () => {
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { 'dismiss-finding': success(null), 'restore-finding': success(null) });
    const question = 'When did the ferry leave Port Ellery?';
    await press(screen.getByRole('button', { name: `Not a real difference: ${question}` }));
    await press(screen.getByRole('button', { name: 'it is about another period, place or group' }));
    expect(asked.at(-1)).toMatchObject({ name: 'dismiss-finding', args: { reason: 'other-scope', question, articles: expect.arrayContaining(['11', '10']) } });
    expect(screen.queryByRole('article', { name: question })).toBeNull();
    expect(document.querySelector('.layered[data-label="conflict"]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(asked.at(-1)).toEqual({ name: 'restore-finding', args: { finding: readerMeridian.findings[0]?.id } });
    expect(screen.getByRole('article', { name: question })).toBeTruthy();
  });

  it('stay where the library refuses, which is told', async () => {
    await openReader(readerMeridian, 'saved.html?id=11', { 'dismiss-finding': failure('library-full') });
    await press(screen.getByRole('button', { name: 'Not a real difference: When did the ferry leave Port Ellery?' }));
    await press(screen.getByRole('button', { name: 'a sentence was misread' }));
    expect(screen.getByRole('article', { name: 'When did the ferry leave Port Ellery?' })).toBeTruthy();
    expect(document.querySelector('.notice')).not.toBeNull();
  });

  it('are copied with every quotation', async () => {
    const { copied } = await openReader(readerMeridian);
    await press(screen.getByRole('button', { name: 'Copy: When did the ferry leave Port Ellery?' }));
    expect(copied[0]).toMatch(/^Conflict: When did the ferry leave Port Ellery\?/);
  });

  it('offer nothing to put aside where the accounts agree', async () => {
    await openReader(readerMeridian);
    expect(screen.queryByRole('button', { name: 'Not a real difference: Where does the ship lie?' })).toBeNull();
  });

  it('let go on Escape', async () => {
    await openReader(readerMeridian);
    await key('j');
    await key('Escape');
    expect(document.querySelector('[data-current]')).toBeNull();
  });

  it('answer no single key once those are switched off', async () => {
    await openReader(readerMeridian);
    await press(screen.getByRole('checkbox', { name: 'Keys on' }));
    await key('j');
    expect(focused()).toBeNull();
    await press(screen.getByRole('checkbox', { name: 'Keys on' }));
    await key('j');
    expect(focused()).not.toBeNull();
  });

  it('work by the place of the key where the keyboard writes another script', async () => {
    await openReader(readerMeridian);
    await key('о', document.body, { code: 'KeyJ' });
    expect(focused()).not.toBeNull();
  });
});

describe('findings on a narrow window', () => {
  beforeEach(() => fillBrowserGaps(false));

  it('wait behind a mark below their paragraph that says what they are', async () => {
    await openReader(readerMeridian);
    const marks = [...document.querySelectorAll('.unfold > summary')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Changed', 'Conflict · Note', 'Agrees · Different account']);
    expect([...document.querySelectorAll('.unfold')].some((mark) => mark.hasAttribute('open'))).toBe(false);
  });

  it('unfold by themselves when the reader is led there', async () => {
    await openReader(readerMeridian);
    await key('j');
    await key('j');
    expect(document.activeElement?.closest('details')?.hasAttribute('open')).toBe(true);
    expect(questionOf(document.activeElement)).toBe('When did the ferry leave Port Ellery?');
  });

  it('leave no mark where there is nothing', async () => {
    await openReader(plainView(savedMeridian));
    expect(document.querySelector('.unfold')).toBeNull();
  });
});
