import { makeEvent, type NewsEvent, type World } from './event.ts';

/** One article of a library: the n-th account of an event. */
export interface PlannedArticle {
  /** Number of its clipping. */
  readonly no: number;
  readonly event: NewsEvent;
  /** Number of its event's first clipping. */
  readonly first: number;
  readonly n: number;
}

/** Events that follow each other, and all their articles. */
export interface Stretch {
  readonly number: number;
  readonly articles: readonly PlannedArticle[];
}

/** Seed of the saved articles; nothing that is measured uses another. */
export const SEED = 20_260;
/** Events of a stretch: their articles are saved mixed up with each other. */
const EVENTS = 80;
/** How long after another the next account of an event is saved, in milliseconds. */
const NEXT_ACCOUNT = 5_400_000;

function stretch(world: World, number: number, before: number): Stretch {
  const events = Array.from({ length: EVENTS }, (_, at) => makeEvent(world, SEED, number * EVENTS + at));
  const accounts = events.flatMap((event) => Array.from({ length: event.size }, (_, n) => ({ event, n, at: event.at + n * NEXT_ACCOUNT })));
  const first = new Map<NewsEvent, number>();
  const articles = accounts.toSorted((a, b) => a.at - b.at).map(({ event, n }, at): PlannedArticle => {
    const no = before + at + 1;
    if (!first.has(event)) first.set(event, no);
    return { no, event, n, first: first.get(event) ?? no };
  });
  return { number, articles };
}

/**
 * The articles of a library of a size in the order of saving, stretch by stretch; the last one may go beyond the size. A smaller library
 * is the beginning of a larger one, so that what was made for one serves the other.
 */
export function planLibrary(world: World, size: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let before = 0; before < size;) {
    const next = stretch(world, stretches.length, before);
    stretches.push(next);
    before += next.articles.length;
  }
  return stretches;
}
