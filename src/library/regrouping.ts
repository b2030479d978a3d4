import type { LinkDecision } from '../coverage/relation.ts';
import type { Placement } from './event.ts';

/** What is decided of every two clippings, one from each side; null forgets what was decided. */
export interface PairsDecided {
  readonly ones: readonly string[];
  readonly others: readonly string[];
  readonly decision: LinkDecision['decision'] | null;
}

/** The reader's word on which clippings make an event. It happens wholly or not at all, and its reverse is of the same kind. */
export interface Regrouping {
  readonly places: readonly Placement[];
  /** The reader's names of events, given once the clippings are in place; null is none. An event that is gone is passed over. */
  readonly names: readonly { readonly eventId: string; readonly name: string | null }[];
  readonly pairs: readonly PairsDecided[];
  /** Decisions on two clippings each, kept after `pairs`. */
  readonly singly: readonly LinkDecision[];
}
