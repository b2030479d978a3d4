import type { CheckView } from '../messages/check-view.ts';
import type { Badge } from '../platform/action.ts';
import type { Platform } from '../platform/platform.ts';

const COLOUR = { conflict: '#b3261e', done: '#1e7a3c' } as const;
/** The button as it stands where nothing is to be said. */
export const NO_BADGE: Badge = { text: '', title: '', colour: COLOUR.conflict };

type Texts = Pick<Platform, 'text'>;

/** The number of conflicts between the page and what is saved; nothing when there is none. */
export function conflictBadge({ text }: Texts, view: CheckView): Badge {
  const conflicts = view.state === 'compared' ? view.findings.filter(({ label }) => label === 'conflict').length : 0;
  if (conflicts === 0) return NO_BADGE;
  const title = text('badge_conflicts', String(conflicts));
  return { text: conflicts > 99 ? '99+' : String(conflicts), title, colour: COLOUR.conflict };
}

/** The page was saved from a menu or by the keyboard, where no popup says so. */
export function savedBadge({ text }: Texts): Badge {
  return { text: '✓', title: text('badge_saved'), colour: COLOUR.done };
}

/** The words selected were kept as a highlight, or are none of the article's. */
export function highlightBadge({ text }: Texts, kept: boolean): Badge {
  return kept ? { text: '✓', title: text('reader_badge_highlighted'), colour: COLOUR.done } : { text: '!', title: text('reader_outside_text'), colour: COLOUR.conflict };
}

/** Saving from a menu or by the keyboard failed. */
export function failedBadge({ text }: Texts, reason: string): Badge {
  return { text: '!', title: text('badge_failed', reason), colour: COLOUR.conflict };
}
