// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { annotation, plainView, readerMeridian } from '../fixtures/reader-views.ts';
import { savedMeridian } from '../fixtures/saved-texts.ts';
import { fillBrowserGaps } from '../support/browser-gaps.ts';
import { press, settle } from '../support/press.ts';
import { key, openReader, select } from './open-reader.tsx';

const WORDS = 'Nine people were treated';
const made = annotation('new', WORDS, { note: 'Which hospital?' });

beforeEach(() => fillBrowserGaps(true));

const asks = (asked: readonly { readonly name: string; readonly args: unknown }[], name: string) => asked.filter((one) => one.name === name).map(({ args }) => args);

describe('marking words', () => {
  it('keeps selected words with what stands around them when H is pressed', async () => {
    const { asked } = await openReader(plainView(savedMeridian), 'saved.html?id=11', { annotate: success(made), 'remove-annotation': success(made) });
    await select(WORDS);
    await key('h');
    const start = savedMeridian.text.indexOf(WORDS);
    expect(asks(asked, 'annotate')).toEqual([{
      clipping: '11', quote: WORDS, start, sha256: '0'.repeat(64), colour: 'yellow', note: '',
      prefix: savedMeridian.text.slice(start - 64, start), suffix: savedMeridian.text.slice(start + WORDS.length, start + WORDS.length + 64),
    }]);
    expect(document.querySelector('mark.highlight')?.textContent).toBe(WORDS);
    expect(screen.getByText('Highlighted.')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(asks(asked, 'remove-annotation')).toEqual([{ id: 'new' }]);
    expect(document.querySelector('mark.highlight')).toBeNull();
  });

  it('takes words over several blocks', async () => {
    const { asked } = await openReader(plainView(savedMeridian), 'saved.html?id=11', { annotate: success(made) });
    await select('all but two had been sent home by morning.', 'Sailings to the outer islands');
    await key('H');
    expect(asks(asked, 'annotate')).toMatchObject([{ quote: 'all but two had been sent home by morning.\n\nSailings to the outer islands' }]);
  });

  it('offers colours and a note at the selection', async () => {
    const { asked } = await openReader(plainView(savedMeridian), 'saved.html?id=11', { annotate: success(made) });
    expect(screen.queryByRole('toolbar')).toBeNull();
    await select(WORDS);
    await press(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Highlight in blue' }));
    expect(asks(asked, 'annotate')).toMatchObject([{ colour: 'blue', quote: WORDS }]);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('writes a note on N, and keeps it with the focus on its entry', async () => {
    const { asked } = await openReader(plainView(savedMeridian), 'saved.html?id=11', { annotate: success(made) });
    await select(WORDS);
    await key('n');
    const field = screen.getByRole('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(field);
    await settle(() => void fireEvent.input(field, { target: { value: ' Which hospital? ' } }));
    await key('Enter', field, { ctrlKey: true });
    expect(asks(asked, 'annotate')).toMatchObject([{ note: 'Which hospital?', quote: WORDS }]);
    expect(document.activeElement?.getAttribute('data-entry')).toBe('nnew');
  });

  it('drops a note that was not kept', async () => {
    const { asked } = await openReader(plainView(savedMeridian), 'saved.html?id=11');
    await select(WORDS);
    await key('n');
    await key('Escape', screen.getByRole('textbox', { name: 'Note' }));
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(asks(asked, 'annotate')).toEqual([]);
  });

  it('keeps what is being written when it cannot be kept, and says why', async () => {
    await openReader(plainView(savedMeridian), 'saved.html?id=11', { annotate: failure('library-full') });
    await select(WORDS);
    await key('n');
    await press(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy();
    expect(document.querySelector('.notice')?.textContent).toMatch(/\./);
  });

  it('asks for words where none are selected', async () => {
    const { asked } = await openReader(plainView(savedMeridian));
    await key('h');
    expect(screen.getByText('Select some words of the text first.')).toBeTruthy();
    expect(asks(asked, 'annotate')).toEqual([]);
  });

  it('takes the sentence of the finding that the reader is at', async () => {
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { annotate: success(made) });
    await key('j');
    await key('j');
    await key('h');
    expect(asks(asked, 'annotate')).toMatchObject([{ quote: 'The vessel had sailed from Port Ellery shortly after five in the afternoon.' }]);
  });

  it('leaves letters alone that are typed into a field', async () => {
    const { asked } = await openReader(plainView(savedMeridian));
    await select(WORDS);
    await key('h', screen.getByRole('combobox', { name: 'Add a tag' }));
    expect(asks(asked, 'annotate')).toEqual([]);
  });
});

describe('the list of highlights and notes', () => {
  it('holds them all, those without their words apart', async () => {
    await openReader(readerMeridian);
    const list = screen.getByRole('region', { name: 'Your highlights and notes' });
    expect([...list.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'By half past six it had stopped', 'An inquiry will open once the data recorder has been read', 'The company has not said when sailings will start again.',
    ]);
    const lost = within(list).getByRole('group', { name: 'No longer in the text' });
    expect(lost.querySelectorAll('blockquote')).toHaveLength(1);
  });

  it('leads to the version that still has the words', async () => {
    await openReader(readerMeridian);
    await press(screen.getByRole('button', { name: 'Show version 1, which has them' }));
    expect(screen.getByText(/This is an earlier version/)).toBeTruthy();
    expect([...document.querySelectorAll('mark.highlight')].map((mark) => mark.textContent)).toContain('The company has not said when sailings will start again.');
    expect(document.querySelector('[data-kind="finding"]')).toBeNull();
  });

  it('leads to the words, and shows a mere highlight’s entry there', async () => {
    await openReader(readerMeridian);
    const words = 'An inquiry will open once the data recorder has been read';
    expect(document.querySelector('[data-entry="nb"]')).toBeNull();
    await press(screen.getByRole('button', { name: words }));
    expect(document.activeElement?.getAttribute('data-entry')).toBe('nb');
    await key('Escape');
    expect(document.querySelector('[data-entry="nb"]')).toBeNull();
  });

  it('shows the entry of a highlight that is pressed in the text', async () => {
    await openReader(readerMeridian);
    await press(document.querySelector('mark[data-anchor="nb"]') as Element);
    expect(document.querySelector('[data-entry="nb"]')).not.toBeNull();
  });

  it('changes note and colour', async () => {
    const changed = annotation('b', 'An inquiry will open once the data recorder has been read', { note: 'When?', colour: 'pink' });
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { 'change-annotation': success(changed) });
    await press(screen.getByRole('button', { name: /^Add a note to “An inquiry/ }));
    await settle(() => void fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'When?' } }));
    await press(screen.getByRole('radio', { name: 'pink' }));
    await press(screen.getByRole('button', { name: 'Keep' }));
    expect(asks(asked, 'change-annotation')).toEqual([{ id: 'b', change: { note: 'When?', colour: 'pink' } }]);
    expect(screen.getAllByText('When?')).toHaveLength(2); // in the list and in the margin
  });

  it('deletes, and takes that back', async () => {
    const [first] = readerMeridian.annotations;
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { 'remove-annotation': success(first), annotate: success({ ...first, id: 'again' }) });
    await press(screen.getAllByRole('button', { name: /^Delete the highlight “By half/ })[0] as Element);
    expect(document.querySelector('mark[data-anchor="na"]')).toBeNull();
    await press(screen.getByRole('button', { name: 'Undo' }));
    const { id: _id, createdAt: _created, changedAt: _changed, ...given } = first ?? made;
    expect(asks(asked, 'annotate')).toEqual([given]);
    expect(document.querySelector('mark[data-anchor="nagain"]')).not.toBeNull();
  });

  it('says how it is done while there are none', async () => {
    await openReader(plainView(savedMeridian));
    expect(screen.getByText(/press H to highlight them/)).toBeTruthy();
  });
});
