import type { EventRow } from '../../../src/library/database/rows.ts';
import { NO_FINDINGS } from '../../../src/library/event.ts';
import type { Analysed } from './analysed.ts';
import type { StoreRows } from './pack.ts';

const FILE = 5000;
const PUBLISHERS = 20;

/** Collects articles and makes the rows of their events, compared already. */
export class EventsBuilder {
  readonly #events = new Map<string, { title: string; articles: number; publishers: Set<string>; published: string[]; savedAt: string }>();

  add({ eventId, title, publisher, published, savedAt }: Analysed): void {
    const event = this.#events.get(eventId) ?? { title, articles: 0, publishers: new Set(), published: [], savedAt };
    event.articles++;
    if (publisher !== null) event.publishers.add(publisher);
    if (published !== null) event.published.push(published);
    if (savedAt > event.savedAt) event.savedAt = savedAt;
    this.#events.set(eventId, event);
  }

  *rows(): Generator<StoreRows> {
    const rows = [...this.#events].map(([id, { title, articles, publishers, published, savedAt }]): EventRow => {
      const dates = published.toSorted();
      return {
        id, name: null, title, articles, publishers: [...publishers].toSorted().slice(0, PUBLISHERS),
        firstPublished: dates[0] ?? null, lastPublished: dates.at(-1) ?? null, savedAt, tally: NO_FINDINGS, due: 0,
      };
    });
    for (let from = 0; from < rows.length; from += FILE) yield { store: 'events', rows: rows.slice(from, from + FILE) };
  }
}
