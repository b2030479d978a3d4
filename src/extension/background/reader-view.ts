import type { ReaderView } from '../messages/reader-view.ts';
import type { SavedWork } from './background.ts';
import { eventView } from './events/event-view.ts';
import { savedTexts } from './saved-text.ts';

/** A clipping with its versions, the reader's highlights, and what its event's articles say to it. */
export async function readerView(background: SavedWork, id: string): Promise<ReaderView> {
  const { library } = background;
  const clipping = await library.get(id);
  const { eventId } = clipping.summary;
  const [annotations, event] = await Promise.all([library.annotations(id), eventId === '' ? null : eventView(background, eventId)]);
  const findings = (event?.findings ?? []).filter(({ answers }) => answers.some(({ article }) => article === id));
  const quoted = new Set([id, ...findings.flatMap(({ answers }) => answers.map(({ article }) => article))]);
  const cards = (event?.cards ?? []).filter((card) => quoted.has(card.id));
  return { summary: clipping.summary, versions: savedTexts(clipping), annotations, findings, cards };
}
