import type { Signal } from '@preact/signals';
import type { CheckView } from '../../extension/messages/check-view.ts';
import type { Notice } from './notice.ts';

/** What the popup shows: the background's view, or that it is still being made. */
export type Shown = { readonly state: 'looking' } | CheckView;

/** The signals that the popup's actions write. */
export interface StoreState {
  readonly view: Signal<Shown>;
  readonly notice: Signal<Notice | null>;
  readonly busy: Signal<boolean>;
  readonly evenPrivate: Signal<boolean>;
}
