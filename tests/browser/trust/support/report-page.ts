import type { RawPage } from '../../../../src/article/raw-page.ts';
import { EMPTY_PAGE } from '../../../article/fixtures/empty-page.ts';
import { FERRY } from '../../../article/fixtures/news-page.ts';

const QUAYS = ['Aldmoor', 'Bexholm', 'Cranwick', 'Dunsey', 'Elmstad', 'Farholm', 'Garsund', 'Holmsea', 'Inverleigh', 'Jarrow Sound'] as const;

/** A report on the closing of one of very many ferries, as it is read off a page; each edition of it has another text and title. */
export function reportPage(number: number, edition = 1): RawPage {
  const place = `${QUAYS[number % QUAYS.length] ?? ''} ${Math.floor(number / QUAYS.length) + 1}`;
  const lines = FERRY.map((line) => line.replaceAll('Sandvik', place).replace('1,200', String(1200 + number)));
  const title = `Ferry ${number + 1} to ${place} to stop in March, edition ${edition}`;
  return {
    ...EMPTY_PAGE,
    url: `https://courier.example/ferries/${number}`,
    documentTitle: title,
    headlines: [title],
    meta: [['article:published_time', `2026-02-${String((number % 27) + 1).padStart(2, '0')}T08:00:00Z`]],
    blocks: [
      { kind: 'heading', text: title },
      ...[...lines, `This is edition ${edition} of report ${number}.`].map((text) => ({ kind: 'paragraph' as const, text })),
    ],
    signs: { ...EMPTY_PAGE.signs, length: lines.join('').length },
  };
}
