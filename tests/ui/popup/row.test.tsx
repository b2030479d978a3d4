// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { courier, meridian, reprint, undated } from '../fixtures/cards.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { aboard, reef } from '../fixtures/softer.ts';
import { compared } from '../fixtures/views.ts';
import { press, settle } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const articles = [meridian, courier, reprint, undated];
const pressButton = (name: string) => press(screen.getByRole('button', { name }));
const row = (question: string) => screen.getByRole('listitem', { name: question });

describe('a row of several articles', () => {
  it('shows one article of each side and folds those that say the same', async () => {
    await renderPopup(compared({ articles, findings: [departure] }));
    const fold = within(row(departure.question)).getByText('and 2 more say the same').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('blockquote')).toHaveLength(2);
  });

  it('shows two articles of an agreement, which has one side', async () => {
    await renderPopup(compared({ articles, findings: [reef] }));
    expect(row(reef.question).querySelectorAll('.side > .voice')).toHaveLength(2);
    expect(screen.getByText('Separately sourced')).toBeTruthy();
    expect(screen.getByText('4 origins')).toBeTruthy();
  });

  it('folds a superseded answer under the latest of the same origin', async () => {
    await renderPopup(compared({ articles, findings: [injured] }));
    const fold = within(row(injured.question)).getByText('1 earlier answer, since replaced');
    expect(fold.closest('.voice')?.querySelector('.outlet')?.textContent).toBe('Meridian Times');
    expect(fold.closest('details')?.textContent).toContain('Three people were treated at the quayside.');
  });

  it('shows both sides of a change, the earlier one first', async () => {
    await renderPopup(compared({ articles, findings: [aboard] }));
    const sides = [...row(aboard.question).querySelectorAll('.side')].map((side) => side.querySelector('.turn')?.textContent);
    expect(sides).toEqual(['Earlier', 'Later']);
    expect(screen.getByRole('heading', { level: 2, name: 'Later figure 1' })).toBeTruthy();
  });

  it('shows the caveat', async () => {
    await renderPopup(compared({ articles, findings: [departure] }));
    expect(screen.getByText(departure.caveat ?? 'none')).toBeTruthy();
  });

  it('leaves out the answer of an article that is not there, and nothing else', async () => {
    await renderPopup(compared({ articles: [meridian], findings: [departure, aboard] }));
    expect(row(departure.question).querySelectorAll('.voice')).toHaveLength(2);
    expect(row(aboard.question)).toBeTruthy();
  });

  it('turns to an error screen when a row cannot be drawn at all', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { ...departure, answers: null as unknown as typeof departure.answers };
    await renderPopup(compared({ articles: [meridian], findings: [broken] }));
    expect(log).toHaveBeenCalled();
    log.mockRestore();
    expect(screen.getByText(/went wrong inside Second Source/)).toBeTruthy();
  });
});

describe('what can be done with a row', () => {
  it('copies it as text', async () => {
    const { copied } = await renderPopup(compared({ articles, findings: [departure] }));
    await pressButton(`Copy: ${departure.question}`);
    expect(copied[0]).toContain(departure.question);
    expect(screen.getByText('Copied, with links and times.')).toBeTruthy();
  });

  it('leaves out what the reader calls not a real difference, and brings it back', async () => {
    const { asked } = await renderPopup(compared({ articles, findings: [departure, reef] }), {
      'dismiss-finding': success(null),
      'restore-finding': success(null),
    });
    await pressButton(`Not a real difference: ${departure.question}`);
    await pressButton('it is about another period, place or group');
    // The number on the button and the marks in the page must not tell of what was left out.
    expect(asked.slice(-2)).toEqual([
      { name: 'dismiss-finding', args: { finding: 'departure', reason: 'other-scope', question: departure.question, articles: ['page', '11', '13', '12'] } },
      { name: 'check', args: { tab: null, evenPrivate: false } },
    ]);
    expect(screen.queryByText(departure.question)).toBeNull();
    await pressButton('Undo');
    expect(row(departure.question)).toBeTruthy();
    expect(asked.at(-2)).toEqual({ name: 'restore-finding', args: { finding: 'departure' } });
    expect(screen.getByText('Shown again.')).toBeTruthy();
  });

  it('keeps the row when the background refuses to leave it out', async () => {
    await renderPopup(compared({ articles, findings: [departure] }), { 'dismiss-finding': failure('library-unavailable') });
    await pressButton(`Not a real difference: ${departure.question}`);
    await pressButton('a sentence was misread');
    expect(row(departure.question)).toBeTruthy();
    expect(screen.getByText(/could not be opened/)).toBeTruthy();
  });

  it('folds the reasons again, by the button and by the Escape key', async () => {
    await renderPopup(compared({ articles, findings: [departure] }));
    const opener = () => screen.getByRole('button', { name: `Not a real difference: ${departure.question}` });
    await press(opener());
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    await press(opener());
    expect(screen.queryByRole('group', { name: 'Leave it out, because' })).toBeNull();
    await press(opener());
    await settle(() => void fireEvent.keyDown(screen.getByRole('button', { name: 'a sentence was misread' }), { key: 'Escape' }));
    expect(screen.queryByRole('group', { name: 'Leave it out, because' })).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('does not ask whether an agreement is a real difference', async () => {
    await renderPopup(compared({ articles, findings: [reef] }));
    expect(screen.queryByRole('button', { name: /Not a real difference/ })).toBeNull();
  });
});
