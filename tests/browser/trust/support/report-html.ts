import { newsPage, paragraphs } from '../../../article/fixtures/news-page.ts';
import { reportPage } from './report-page.ts';

/** The page of a report on the closing of one of very many ferries, as an outlet serves it. */
export function reportHtml(number: number): string {
  const { documentTitle: title, blocks } = reportPage(number);
  return newsPage({ title, headline: title, article: paragraphs(blocks.slice(1).map(({ text }) => text)) });
}
