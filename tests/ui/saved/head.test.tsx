// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { readerMeridian } from '../fixtures/reader-views.ts';
import { fillBrowserGaps } from '../support/browser-gaps.ts';
import { press, settle } from '../support/press.ts';
import { openReader } from './open-reader.tsx';

beforeEach(() => fillBrowserGaps());

const TAGS = success([{ name: 'ferries', clippings: 4 }, { name: 'harbour', clippings: 2 }]);
const tags = () => [...document.querySelectorAll('.tag bdi')].map((tag) => tag.textContent);

async function write(tag: string): Promise<void> {
  const field = screen.getByRole('combobox', { name: 'Add a tag' });
  await settle(() => void fireEvent.input(field, { target: { value: tag } }));
  await settle(() => void fireEvent.submit(field));
}

describe('tags', () => {
  it('offer those in use elsewhere, without its own', async () => {
    await openReader(readerMeridian, 'saved.html?id=11', { facets: TAGS });
    expect([...document.querySelectorAll('datalist option')].map((option) => (option as HTMLOptionElement).value)).toEqual(['ferries']);
  });

  it('are put on', async () => {
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { tag: success(null) });
    await write(' night ');
    expect(asked.at(-1)).toEqual({ name: 'tag', args: { ids: ['11'], add: ['night'], remove: [] } });
    expect(tags()).toEqual(['harbour', 'inquiry', 'night']);
  });

  it.each(['harbour', '   '])('leave %j alone', async (tag) => {
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { tag: success(null) });
    await write(tag);
    expect(asked.some(({ name }) => name === 'tag')).toBe(false);
  });

  it('are taken off, and put back on', async () => {
    const { asked } = await openReader(readerMeridian, 'saved.html?id=11', { tag: success(null) });
    await press(screen.getByRole('button', { name: 'Remove the tag “harbour”' }));
    expect(tags()).toEqual(['inquiry']);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a tag' }));
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(asked.at(-1)).toEqual({ name: 'tag', args: { ids: ['11'], add: ['harbour'], remove: [] } });
    expect(tags()).toEqual(['inquiry', 'harbour']);
  });

  it('stay as they are where the library refuses', async () => {
    await openReader(readerMeridian, 'saved.html?id=11', { tag: failure('refused') });
    await write('night');
    expect(tags()).toEqual(['harbour', 'inquiry']);
    expect(document.querySelector('.notice')).not.toBeNull();
  });
});

it('leads to the event of the clipping, where it has been placed', async () => {
  await openReader(readerMeridian);
  expect(screen.getByRole('link', { name: 'Open its event' }).getAttribute('href')).toBe('event.html?clipping=11');
  cleanup();
  await openReader({ ...readerMeridian, summary: { ...readerMeridian.summary, eventId: '' } });
  expect(screen.queryByRole('link', { name: 'Open its event' })).toBeNull();
});

it('leads to the archive of the page, by a link alone', async () => {
  const { asked } = await openReader(readerMeridian);
  const link = screen.getByRole('link', { name: 'In the Wayback Machine' });
  expect(link.getAttribute('href')).toBe(`https://web.archive.org/web/*/${readerMeridian.versions[0]?.card.url}`);
  expect(link.getAttribute('rel')).toBe('noreferrer');
  expect(asked.map(({ name }) => name)).toEqual(['read-clipping', 'facets']);
});

describe('the text’s SHA-256', () => {
  it('is copied', async () => {
    const { copied } = await openReader(readerMeridian);
    await press(screen.getByRole('button', { name: 'Copy the SHA-256 of the text' }));
    expect(copied).toEqual([`2${'0'.repeat(63)}`]);
    expect(screen.getByText('SHA-256 copied.')).toBeTruthy();
  });
});
