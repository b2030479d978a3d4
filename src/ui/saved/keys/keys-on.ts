import { signal } from '@preact/signals';

/** Name of the reader's choice in the extension's own local storage. */
const SLOT = 'reader-keys';

/** A browser that blocks storage for all sites refuses it to us too; the keys then act, and the switch lasts as long as the page. */
function stored(access: () => string | null | void): string | null {
  try {
    return access() ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether single keys act on this page. They can be switched off (WCAG 2.2, 2.1.4): speech input and shaky hands press letters
 * that nobody meant.
 */
export const keysOn = signal(stored(() => localStorage.getItem(SLOT)) !== 'off');

/** Switches the single keys on or off, for good. */
export function setKeysOn(on: boolean): void {
  keysOn.value = on;
  stored(() => localStorage.setItem(SLOT, on ? 'on' : 'off'));
}
