import type { ArticleCard } from '../../../extension/messages/check-view.ts';

/** Epoch milliseconds at which an article was first published, else last updated; null where it gives no date. */
export function publishedAt(card: ArticleCard): number | null {
  return instantOf(card.published) ?? instantOf(card.updated);
}

/** Epoch milliseconds at which an article last spoke: what it says held then. Null where it gives no date. */
export function spokeAt(card: ArticleCard): number | null {
  return instantOf(card.updated) ?? instantOf(card.published);
}

/** A date without a clock time stands for the middle of that day where the reader is. */
function instantOf(stamp: string | null): number | null {
  if (stamp === null) return null;
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(stamp) ? `${stamp}T12:00` : stamp);
  return Number.isNaN(time) ? null : time;
}
