import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { stampOf } from '../../findings/voice.ts';
import type { Origin } from '../../../coverage/relation.ts';

/** A source of reporting with the articles that rest on it, the first published first. */
export interface SourceColumn {
  readonly origin: Origin;
  readonly cards: readonly ArticleCard[];
}

/** The sources of an event, by the time of their first article; those without one last. */
export function columnsOf({ origins, cards }: Pick<EventView, 'origins' | 'cards'>): readonly SourceColumn[] {
  const sorted = cards.toSorted((a, b) => firstTime(a) - firstTime(b) || compare(a.publisher ?? a.url, b.publisher ?? b.url));
  return origins
    .map((origin) => ({ origin, cards: sorted.filter(({ id }) => origin.articles.includes(id)) }))
    .filter((column) => column.cards.length > 0)
    .toSorted((a, b) => sorted.indexOf(a.cards[0] as ArticleCard) - sorted.indexOf(b.cards[0] as ArticleCard));
}

/** Whether all articles of a source print one text. */
export function printsOneText({ origin }: SourceColumn): boolean {
  return origin.texts.length === 1;
}

function firstTime(card: ArticleCard): number {
  const time = Date.parse(card.published ?? stampOf(card) ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
