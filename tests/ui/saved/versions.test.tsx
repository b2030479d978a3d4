// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainView, readerMeridian } from '../fixtures/reader-views.ts';
import { savedMeridian } from '../fixtures/saved-texts.ts';
import { fillBrowserGaps } from '../support/browser-gaps.ts';
import { press, settle } from '../support/press.ts';
import { violations } from '../support/violations.ts';
import { openReader } from './open-reader.tsx';

beforeEach(() => fillBrowserGaps());

const choose = (name: string, value: string) => settle(() => void fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } }));

describe('versions', () => {
  it('are not spoken of where there is one', async () => {
    await openReader(plainView(savedMeridian));
    expect(screen.queryByRole('button', { name: 'What changed' })).toBeNull();
  });

  it('can each be read, with their own facts', async () => {
    await openReader(readerMeridian);
    await choose('Version shown', '1');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Island ferry strikes reef; lifeboats on their way');
    expect(document.querySelector('.hash code')?.textContent).toBe(`1${'0'.repeat(63)}`);
    expect(document.querySelector('.text')?.textContent).toMatch(/Four people were treated/);
    await choose('Version shown', '2');
    expect(screen.queryByText(/This is an earlier version/)).toBeNull();
  });

  it('are set against each other, sentence by sentence and word by word', async () => {
    await openReader(readerMeridian);
    await press(screen.getByRole('button', { name: 'What changed' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText('Between these versions: headline changed, 1 sentence changed, 3 sentences added, and 2 sentences removed.')).toBeTruthy();
    expect(document.querySelector('.text .change .was')?.textContent).toBe('Before: Four people were treated in hospital overnight, and all but two had been sent home by morning.');
    expect([...document.querySelectorAll('.text .change del, .text .change ins')].map((words) => words.textContent)).toEqual(['Four', 'Nine']);
    expect(document.querySelector('p > del')?.textContent).toBe('Removed: It is not known how many people were on board.');
    expect(document.querySelector('.changed-title ins')?.textContent).toBe('passengers taken off by lifeboat');
    expect(screen.getByText('2 passages unchanged')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('can be chosen, also the wrong way round, or one against itself', async () => {
    await openReader(readerMeridian);
    await press(screen.getByRole('button', { name: 'What changed' }));
    await choose('From', '2');
    expect(screen.getByText('These two versions say the same, word for word.')).toBeTruthy();
    await choose('To', '1');
    expect([...document.querySelectorAll('.text .change ins')].map((words) => words.textContent)).toEqual(['Four']);
    await press(screen.getByRole('button', { name: 'Back to the text' }));
    expect(document.querySelector('article.saved')).not.toBeNull();
  });
});
