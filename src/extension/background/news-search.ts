import { instantOf } from '../../claims/time/instant-of.ts';
import type { AnalysedArticle } from '../../compare/cross-check-result.ts';
import { searchWords } from '../../coverage/search-words.ts';
import { newsSearchFor, type NewsSearch, type SearchDays } from '../messages/news-search.ts';
import type { Background } from './background.ts';
import { readSettings } from './settings.ts';

const DAY = 86_400_000;
/** Days around the articles in which others may have written: a first report comes before, a second look after. */
const BEFORE = 3;
const AFTER = 7;

/**
 * The search that would find other accounts of what some articles tell, on the engine that the reader chose. Nothing is asked
 * here: it goes out at the reader's press. Null where the articles hold no words to search for.
 */
export async function newsSearch({ library, platform }: Background, articles: readonly AnalysedArticle[]): Promise<NewsSearch | null> {
  const [settings, statistics] = await Promise.all([readSettings(platform.store), library.statistics()]);
  const words = searchWords(articles, statistics).join(' ');
  return words === '' ? null : newsSearchFor(settings.newsSearch, words, daysAround(articles));
}

function daysAround(articles: readonly AnalysedArticle[]): SearchDays | null {
  const times = articles.map(({ article }) => instantOf(article.published)).filter((time) => time !== null);
  if (times.length === 0) return null;
  return { from: day(Math.min(...times) - BEFORE * DAY), to: day(Math.max(...times) + AFTER * DAY) };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
