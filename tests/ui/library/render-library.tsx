import { fireEvent, screen } from '@testing-library/preact';
import { LibraryPage } from '../../../src/ui/library/library-page.tsx';
import type { ExportMenuType } from '../../../src/ui/library/tools/selection-bar.tsx';
import { CLIPPINGS, EVENTS } from '../fixtures/library.ts';
import { fakeLibrary } from '../support/fake-library.ts';
import { settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';

interface Options {
  readonly address?: string;
  readonly library?: ReturnType<typeof fakeLibrary>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly language?: string;
  readonly ExportMenu?: ExportMenuType;
}

window.scrollTo = () => undefined; // jsdom has no layout to scroll

/** Opens the library page over a library in memory; the addresses that it gave itself can be read. */
export async function renderLibrary({ address = 'library.html', library = fakeLibrary(CLIPPINGS, EVENTS), answers = {}, language = 'en', ExportMenu }: Options = {}) {
  const addresses: string[] = [];
  const page = <LibraryPage address={address} remember={(next) => void addresses.push(next)} ExportMenu={ExportMenu ?? null} />;
  const given = { ...library.answers, ...answers } as Answers;
  return { ...(await renderPage(page, given, language)), library, addresses };
}

/** The rows in sight as text, the current one first to be reached by Tab. */
export function rows(): readonly HTMLElement[] {
  return screen.queryAllByRole('row');
}

/** Headlines of the rows in sight. */
export function headlines(): readonly (string | null)[] {
  return rows().map((row) => row.querySelector('.headline')?.textContent ?? null);
}

/** Presses a key on what has the focus, or on an element. */
export function key(name: string, init: KeyboardEventInit = {}, target: Element | null = document.activeElement): Promise<void> {
  return settle(() => void fireEvent.keyDown(target ?? document.body, { key: name, ...init }));
}

/** Puts the focus on the first row. */
export function enterList(): Promise<void> {
  return settle(() => rows()[0]?.focus());
}
