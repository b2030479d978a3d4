import type { Answer } from '../../compare/finding.ts';
import type { InputArticle } from '../input-article.ts';
import { message } from './message.ts';
import { writtenMoment } from './moment.ts';
import { printable } from './printable.ts';

/** What to call the outlet of an article: its publisher, else the name of its site, else its file. */
export function outletOf({ id, article }: InputArticle): string {
  const host = URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : '';
  return printable(article.publisher ?? '') || host || printable(id);
}

/** When the article last spoke, in words. */
export function momentOf({ article }: InputArticle): string {
  if (article.updated) return message('updated_at', writtenMoment(article.updated));
  return article.published === null ? message('date_missing') : message('published_at', writtenMoment(article.published));
}

/** Who says it, where and when: "Harbour Courier, citing the harbour master, published 4 March 2026". */
export function sourceLine(answer: Answer, article: InputArticle): string {
  return [
    outletOf(article) + (answer.superseded ? ` ${message('copy_earlier')}` : ''),
    ...(answer.by === null ? [] : [message('answer_citing', printable(answer.by))]),
    ...(answer.inTitle ? [message('answer_headline')] : []),
    momentOf(article),
  ].join(', ');
}
