import type { RequestName } from '../messages/requests.ts';
import type { Platform } from '../platform/platform.ts';

/** Messages after which a check may come to something else. */
const CHANGING: ReadonlySet<RequestName> = new Set([
  'save', 'remove', 'undo-remove', 'remove-many', 'dismiss-finding', 'restore-finding', 'merge-events', 'split-event', 'undo-regrouping',
  'import-page', 'restore-finish', 'restore-undo', 'merge-step', 'merge-undo-step', 'erase-all',
]);

/** Tells open pages that the reader had the page in a tab read by a press: it may be read now, and may be saved. Null is the active tab. */
export async function tellChecked({ tabs, tell }: Pick<Platform, 'tabs' | 'tell'>, tab: number | null): Promise<void> {
  const found = await tabs.find(tab);
  if (found) tell({ news: 'page-checked', tab: found.id });
}

/** Tells open pages that a message has changed what a check comes to. */
export function tellChange({ tell }: Pick<Platform, 'tell'>, name: RequestName): void {
  if (CHANGING.has(name)) tell({ news: 'library-changed' });
}
