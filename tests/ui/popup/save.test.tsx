// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import type { SaveOutcome } from '../../../src/extension/messages/saved-text.ts';
import { compared, VIEWS } from '../fixtures/views.ts';
import { deferred } from '../support/deferred.ts';
import { press, settle } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const outcome = (kind: SaveOutcome['outcome'], versions = 1) =>
  success<SaveOutcome>({ id: '20', outcome: kind, savedAt: '2026-03-05T08:57:00Z', versions });
const saved = { id: '20', savedAt: '2026-03-01T08:00:00Z', changedSince: true, versions: 1 };
const pressButton = (name: RegExp) => press(screen.getByRole('button', { name }));

describe('a press on Save', () => {
  it('saves the page, says so and shows since when', async () => {
    const { asked } = await renderPopup(compared(), { save: outcome('created') });
    await pressButton(/^Save$/);
    expect(asked.at(-1)).toEqual({ name: 'save', args: { tab: null, evenPrivate: false } });
    expect(screen.getByText('Saved to your library.').closest('[aria-live="polite"]')).not.toBeNull();
    expect(screen.getByText(/unchanged since/)).toBeTruthy();
    expect(screen.getByText('32 articles in your library')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save again' })).toBeTruthy();
  });

  it('adds a version to a clipping whose text has changed, and does not count it twice', async () => {
    await renderPopup(compared({ saved, librarySize: 32 }), { save: outcome('updated', 2) });
    expect(screen.getByText('text changed since')).toBeTruthy();
    await pressButton(/^Save new version$/);
    expect(screen.getByText('Saved as a new version of the same article.')).toBeTruthy();
    expect(screen.getByText('2 versions')).toBeTruthy();
    expect(screen.getByText('32 articles in your library')).toBeTruthy();
  });

  it('says when there was nothing to add', async () => {
    await renderPopup(compared({ saved: { ...saved, changedSince: false } }), { save: outcome('unchanged') });
    await pressButton(/^Save again$/);
    expect(screen.getByText('Already saved; the text has not changed.')).toBeTruthy();
  });

  it('ticks the first step of an empty library', async () => {
    await renderPopup(compared({ librarySize: 0 }), { save: outcome('created') });
    expect(screen.queryByText(/done:/)).toBeNull();
    await pressButton(/^Save$/);
    expect(screen.getByText(/done:/)).toBeTruthy();
    expect(screen.getByText('1 article in your library')).toBeTruthy();
  });

  it('says what to do when there is no room, and leaves the page unsaved', async () => {
    await renderPopup(compared(), { save: failure('library-full') });
    await pressButton(/^Save$/);
    expect(screen.getByText(/no room left/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  });

  it('does nothing while the first press is on its way', async () => {
    const answer = deferred<Result<SaveOutcome>>();
    const { asked } = await renderPopup(compared(), { save: () => answer.promise });
    await pressButton(/^Save$/);
    const waiting = screen.getByRole('button', { name: 'Saving…' });
    expect(waiting.getAttribute('aria-disabled')).toBe('true');
    await press(waiting);
    await settle(() => answer.resolve(outcome('created')));
    expect(asked.filter(({ name }) => name === 'save')).toHaveLength(1);
    expect(screen.getByText('Saved to your library.')).toBeTruthy();
  });

  it('keeps the findings in sight', async () => {
    await renderPopup(VIEWS['results'] ?? compared(), { save: outcome('created') });
    const before = screen.getAllByRole('heading', { level: 3 }).length;
    await pressButton(/^Save$/);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(before);
  });
});
