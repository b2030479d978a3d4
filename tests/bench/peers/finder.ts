import type { Article } from '../../../src/article/article.ts';

/** Something that finds saved articles like a given one. */
export interface Finder {
  readonly name: string;
  /** Ids of the ten best for an article. */
  find(article: Article): Promise<readonly string[]>;
}

/** A saved article. */
export interface Document {
  readonly id: string;
  readonly article: Article;
}

/** What a library that knows nothing of articles is asked: the whole text. */
export function wordsOf({ title, text }: Article): string {
  return `${title}\n${text}`;
}

/** How many are asked for. */
export const BEST = 10;
