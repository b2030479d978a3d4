import type { ReaderView } from '../messages/reader-view.ts';
import { withPresentAnalysis } from './analyse-saved.ts';
import type { Background } from './background.ts';
import { eventView } from './events/event-view.ts';
import { newsSearch } from './news-search.ts';
import { savedTexts } from './saved-text.ts';

/** A clipping with its versions, the reader's highlights, and what its event's articles say to it. */
export async function readerView(background: Background, id: string): Promise<ReaderView> {
  const { library } = background;
  const clipping = await library.get(id);
  const { eventId } = clipping.summary;
  const [annotations, event] = await Promise.all([library.annotations(id), eventId === '' ? null : eventView(background, eventId)]);
  const findings = (event?.findings ?? []).filter(({ answers }) => answers.some(({ article }) => article === id));
  const quoted = new Set([id, ...findings.flatMap(({ answers }) => answers.map(({ article }) => article))]);
  const cards = (event?.cards ?? []).filter((card) => quoted.has(card.id));
  const search = event ? event.search : await searchAlone(background, id);
  return { summary: clipping.summary, versions: savedTexts(clipping), annotations, findings, cards, search };
}

async function searchAlone(background: Background, id: string): Promise<ReaderView['search']> {
  const stored = await background.library.getMany([id]);
  return newsSearch(background, await Promise.all(stored.map((article) => withPresentAnalysis(background, article))));
}
