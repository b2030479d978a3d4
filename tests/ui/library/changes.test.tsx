// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../../src/extension/messages/result.ts';
import { clipping, CLIPPINGS, EVENTS } from '../fixtures/library.ts';
import { fakeLibrary } from '../support/fake-library.ts';
import { press, settle } from '../support/press.ts';
import { headlines, renderLibrary, rows } from './render-library.tsx';

const CLIPPING_VIEW = { address: 'library.html?view=clippings' } as const;
const box = (index: number) => rows()[index]?.querySelector('[data-action="select"]') ?? document.body;
const button = (name: string) => screen.getByRole('button', { name });

const typeTag = async (tag: string) => {
  await settle(() => void fireEvent.input(screen.getByLabelText('Tag to put on the selection'), { target: { value: tag } }));
  await press(button('Add'));
};

describe('the selection', () => {
  it('takes a stretch with Shift and keeps what a new search hides', async () => {
    await renderLibrary(CLIPPING_VIEW);
    await press(box(1));
    await press(box(3), { shiftKey: true });
    expect(screen.getByText('3 clippings selected')).toBeTruthy();
    await settle(() => void fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'title' } }));
    expect(screen.getByText('3 clippings selected')).toBeTruthy();
    await press(button('Select none'));
    expect(screen.queryByText(/clippings? selected/)).toBeNull();
  });

  it('takes rows pressed with Ctrl, and none pressed without', async () => {
    await renderLibrary(CLIPPING_VIEW);
    const matter = () => rows()[2]?.querySelector('.source') ?? document.body;
    await press(matter());
    expect(screen.queryByText(/clippings? selected/)).toBeNull();
    await press(matter(), { ctrlKey: true });
    expect(screen.getByText('1 clipping selected')).toBeTruthy();
  });

  it('takes all that fit, those not read yet included', async () => {
    const many = Array.from({ length: 2300 }, (_, n) => clipping({ id: `m${n}`, tags: n % 2 === 0 ? ['even'] : [] }));
    const { asked } = await renderLibrary({ address: 'library.html?view=clippings&tag=even', library: fakeLibrary(many) });
    await press(button('Select all shown'));
    expect(screen.getByText('1,150 clippings selected')).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'list-clippings').length).toBeLessThan(6);
  });

  it('shows in an event’s box how much of it is selected', async () => {
    await renderLibrary();
    await press(button('Show its clippings: Grounding of the Morven'));
    await press(box(1));
    expect((box(0) as HTMLInputElement).indeterminate).toBe(true);
    await press(box(0));
    expect(screen.getByText('3 clippings selected')).toBeTruthy();
    expect((box(0) as HTMLInputElement).checked).toBe(true);
  });

  it('is given to the export, which takes everything without one', async () => {
    const ExportMenu = ({ ids, all = false }: { readonly ids: readonly string[]; readonly all?: boolean }) => <button type="button">Export {all ? 'everything' : ids.join(' ')}</button>;
    await renderLibrary({ ...CLIPPING_VIEW, ExportMenu });
    expect(button('Export everything')).toBeTruthy();
    await press(box(0));
    await press(box(4));
    expect(button('Export f1 b2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Export everything' })).toBeNull();
  });
});

describe('removing', () => {
  it('removes what is selected and brings it all back', async () => {
    const library = fakeLibrary(CLIPPINGS, EVENTS);
    await renderLibrary({ ...CLIPPING_VIEW, library });
    await press(box(0));
    await press(box(2), { shiftKey: true });
    await press(button('Remove'));
    expect(headlines()).toHaveLength(3);
    expect(screen.getByText('3 clippings removed.')).toBeTruthy();
    expect(screen.queryByText(/clippings? selected/)).toBeNull();
    await press(button('Undo'));
    expect(headlines()).toEqual(CLIPPINGS.map(({ title }) => title));
    expect(screen.getByText('3 clippings back in your library.')).toBeTruthy();
  });

  it('goes in portions, and says what stopped it while what is gone can still be brought back', async () => {
    const many = Array.from({ length: 120 }, (_, n) => clipping({ id: `m${n}` }));
    const library = fakeLibrary(many);
    let calls = 0;
    const removeMany = (args: never) => ((calls += 1) === 2 ? failure('library-full') : library.answers['remove-many']?.(args));
    await renderLibrary({ ...CLIPPING_VIEW, library, answers: { 'remove-many': removeMany } });
    await press(button('Select all shown'));
    await press(button('Remove'));
    expect(calls).toBe(2);
    expect(library.size()).toBe(70);
    expect(screen.getByText(/no room left/)).toBeTruthy();
    await press(button('Undo'));
    expect(library.size()).toBe(120);
  });

  async function removedThree(undoRemove: (args: { readonly undo: string }, library: ReturnType<typeof fakeLibrary>) => unknown) {
    const library = fakeLibrary(CLIPPINGS, EVENTS);
    await renderLibrary({ ...CLIPPING_VIEW, library, answers: { 'undo-remove': (args: never) => undoRemove(args, library) } });
    await press(box(0));
    await press(box(2), { shiftKey: true });
    await press(button('Remove'));
    return library;
  }

  it('brings the others back where one was saved again meanwhile', async () => {
    let calls = 0;
    await removedThree((args, library) => ((calls += 1) === 1 ? failure('not-found') : library.answers['undo-remove']?.(args as never)));
    await press(button('Undo'));
    expect(headlines()).toHaveLength(CLIPPINGS.length - 1);
    expect(screen.getByText('2 clippings back in your library.')).toBeTruthy();
  });

  it('lets the reader try once more with those that could not be brought back', async () => {
    let full = true;
    let calls = 0;
    await removedThree((args, library) => ((calls += 1) > 1 && full ? failure('library-full') : library.answers['undo-remove']?.(args as never)));
    await press(button('Undo'));
    expect(headlines()).toHaveLength(CLIPPINGS.length - 2);
    expect(screen.getByText(/no room left/)).toBeTruthy();
    full = false;
    await press(button('Undo'));
    expect(headlines()).toEqual(CLIPPINGS.map(({ title }) => title));
  });
});

describe('tagging', () => {
  it('puts a tag on those that lack it, suggests known ones, and takes it back', async () => {
    const library = fakeLibrary(CLIPPINGS, EVENTS);
    const { asked } = await renderLibrary({ ...CLIPPING_VIEW, library });
    await press(box(0));
    await press(box(2), { shiftKey: true });
    await press(button('Tags'));
    expect(document.activeElement).toBe(screen.getByLabelText('Tag to put on the selection'));
    const suggested = () => [...document.querySelectorAll('datalist option')].map((option) => option.textContent);
    await vi.waitFor(() => expect(suggested()).toEqual(['ferries', 'harbour', 'to call back']));
    await typeTag('  ferries ');
    expect(asked.findLast(({ name }) => name === 'tag')?.args).toEqual({ ids: ['f3'], add: ['ferries'], remove: [] });
    expect(screen.getByText('Tag “ferries” put on 1 clipping.')).toBeTruthy();
    await press(button('Undo'));
    expect(library.tagsOf('f3')).toEqual([]);
    expect(library.tagsOf('f2')).toEqual(['ferries']);
  });

  it('takes a tag off those that have it, and tells on how many it is', async () => {
    const library = fakeLibrary(CLIPPINGS, EVENTS);
    await renderLibrary({ ...CLIPPING_VIEW, library });
    await press(box(0));
    await press(box(1));
    await press(button('Tags'));
    expect(screen.getByText('on 1 of 2')).toBeTruthy();
    await press(button('Take the tag “ferries” off'));
    expect([library.tagsOf('f1'), library.tagsOf('f2')]).toEqual([['to call back'], []]);
    expect(screen.queryByRole('button', { name: 'Take the tag “ferries” off' })).toBeNull();
  });

  it('does nothing with an empty tag, or one that all have', async () => {
    const { asked } = await renderLibrary(CLIPPING_VIEW);
    await press(box(0));
    await press(button('Tags'));
    await typeTag('   ');
    await typeTag('ferries');
    expect(asked.some(({ name }) => name === 'tag')).toBe(false);
    await settle(() => void fireEvent.keyDown(screen.getByLabelText('Tag to put on the selection'), { key: 'Escape' }));
    expect(screen.queryByLabelText('Tag to put on the selection')).toBeNull();
  });
});
