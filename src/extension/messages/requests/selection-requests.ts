import * as v from 'valibot';
import { answering } from '../message-spec.ts';
import type { SelectionView } from '../selection-view.ts';
import { offset } from './arguments.ts';

/** What the panel asks about words that the reader selected in a page. */
export const SELECTION_REQUESTS = {
  /** What the saved articles say on the words last asked about in a tab; null where none were, and once the tab shows another page. */
  'check-selection': answering<SelectionView | null>()(v.strictObject({ tab: offset }), ['page']),
  /** The reader is done with them. */
  'forget-selection': answering<null>()(v.strictObject({ tab: offset }), ['page']),
} as const;
