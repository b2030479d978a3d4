import type { Article, Quality } from '../../article/article.ts';
import type { CheckView } from '../messages/check-view.ts';

/** Languages that can be analysed, as BCP 47 primary subtags. */
export const SUPPORTED_LANGUAGES: readonly string[] = ['en'];

const FIT: ReadonlySet<Quality> = new Set<Quality>(['whole', 'opinion', 'live-blog']);

/** Null for an article that can be compared and saved, otherwise the state that says why not. */
export function unfitView({ quality, language, title }: Article): CheckView | null {
  if (!FIT.has(quality)) return { state: 'unfit', quality, title };
  if (language === null || !SUPPORTED_LANGUAGES.includes(language)) return { state: 'unsupported-language', language, title };
  return null;
}
