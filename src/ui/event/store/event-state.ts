import type { Signal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { EventView } from '../../../extension/messages/event-view.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { Notices } from '../../page/page-notice.ts';
import type { PageServices } from '../../page/page-services.ts';

/** What the page shows: the event, that it is still being compared, or why there is none. */
export type EventShown =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly view: EventView }
  | { readonly state: 'failed'; readonly error: ErrorCode };

/** What the page's actions work with. */
export interface EventTools {
  readonly services: PageServices;
  readonly notices: Notices;
  readonly i18n: I18n;
  readonly shown: Signal<EventShown>;
  /** Articles are being moved; the buttons that move them wait. */
  readonly busy: Signal<boolean>;
  /** Compares the event anew, with what is shown left in place until that is done. */
  readonly reload: () => Promise<void>;
}

/** The view, where there is one. */
export function viewOf(shown: EventShown): EventView | null {
  return shown.state === 'open' ? shown.view : null;
}
