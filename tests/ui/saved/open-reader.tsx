import { afterAll } from 'vitest';
import { parseSavedAddress } from '../../../src/extension/messages/saved-address.ts';
import type { ReaderView } from '../../../src/extension/messages/reader-view.ts';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import { ReaderPage } from '../../../src/ui/saved/reader-page.tsx';
import { settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';

// Preact's last effects run a frame after the last rendering; the test's window must still be there.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

/** Opens the reader view at an address over a background that answers as told. */
export async function openReader(view: ReaderView | Result<ReaderView>, address = 'saved.html?id=11', answers: Answers = {}) {
  const read = 'ok' in view ? view : success(view);
  const page = await renderPage(<ReaderPage address={parseSavedAddress(address)} />, { 'read-clipping': read, facets: failure('refused'), ...answers });
  await settle(() => undefined); // what the text asks once it stands
  return page;
}

/** Selects words of the text as the pointer does; they must stand in one text node each. */
export async function select(from: string, to = from): Promise<void> {
  const nodeWith = (words: string): Text => {
    const walker = document.createTreeWalker(document.querySelector('.text') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text && node.data.includes(words)) return node;
    throw new Error(`No text node holds “${words}”.`);
  };
  const [first, last] = [nodeWith(from), nodeWith(to)];
  const range = document.createRange();
  range.setStart(first, first.data.indexOf(from));
  range.setEnd(last, last.data.indexOf(to) + to.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  await settle(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await settle(() => undefined);
}

/** Presses a key on the page, or on an element. */
export function key(name: string, target: Element = document.body, init: KeyboardEventInit = {}): Promise<void> {
  return settle(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init })));
}

