import type { Article } from '../../article/article.ts';
import type { Link, Origin, Relation } from '../../coverage/relation.ts';
import type { ArticleCard } from '../messages/check-view.ts';

/** What a card says beyond the article itself. */
export interface CardFacts {
  readonly id: string;
  readonly savedAt: string | null;
  readonly relation: Relation | null;
  readonly origin: number | null;
}

/** The card of an article. */
export function articleCard(article: Article, facts: CardFacts): ArticleCard {
  const { url, title, publisher, byline, published, updated, wire, language } = article;
  return { url, title, publisher, byline, published, updated, wire, language, ...facts };
}

/** How `id` relates to `other`; null where they are not linked. */
export function relationOf(links: readonly Link[], id: string, other: string): Relation | null {
  const link = links.find(({ a, b }) => (a === id && b === other) || (a === other && b === id));
  return link?.relation ?? null;
}

/** Number of the origin that an article rests on, or null. */
export function originOf(origins: readonly Origin[], id: string): number | null {
  return origins.find(({ articles }) => articles.includes(id))?.id ?? null;
}
