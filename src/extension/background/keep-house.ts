import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import type { Library } from '../../library/library.ts';
import type { MaintenanceReport } from '../../library/maintenance-report.ts';
import type { HouseState } from '../messages/house-state.ts';
import { withNewAnalysis } from './analyse-saved.ts';
import type { SavedWork } from './background.ts';
import { errorCodeOf } from './error-code-of.ts';
import { placeClipping } from './events/place-clipping.ts';
import { tallyEvent } from './events/tally-event.ts';
import { readersFirst } from './turns.ts';

/** Most slices of one round, and how long it goes on with them, in milliseconds; what is left waits for the next. */
const MOST_SLICES = 500;
const LONGEST = 1000;
/** What is done in one round, some tens of milliseconds each; a reader may be waiting for a check. */
const MOST_ANALYSES = 20;
const MOST_PLACED = 20;
const MOST_COMPARED = 5;
/** How far what is left is counted, for a page that shows progress. */
const MOST_COUNTED = 1000;

/** The round that a library is in, and the one after it, for those who came meanwhile. */
interface Rounds {
  running: Promise<HouseState>;
  next: Promise<HouseState> | null;
}

const rounds = new WeakMap<Library, Rounds>();

/**
 * Does a round of what is due in the library: forgets removals whose time to undo is over, mends the indexes, analyses
 * anew what an older version of the extension had analysed, puts new clippings into their events and compares those.
 * Tells what is left. One round at a time: whoever asks during one gets the round after it, together with all others who did.
 */
export async function keepHouse(background: SavedWork): Promise<HouseState> {
  const { library } = background;
  const now = rounds.get(library);
  if (now === undefined) {
    const running = round(background).finally(() => rounds.delete(library));
    rounds.set(library, { running, next: null });
    return running;
  }
  // A list that was read during a round may be old already: what that moved is told with the next.
  now.next ??= now.running.then(({ moved }) => moved, () => false).then(async (before) => {
    const after = await keepHouse(background);
    return { ...after, moved: after.moved || before };
  });
  return now.next;
}

async function round(background: SavedWork): Promise<HouseState> {
  const { library } = background;
  const access = await library.access();
  const clippings = await library.size();
  if (access !== 'read-write') return { access, clippings, unplaced: 0, due: 0, rebuild: null, moved: false, done: true };
  const { done, rebuild } = await slice(library, MOST_SLICES, Date.now() + LONGEST);
  const { articles } = await library.outdated({ version: ANALYSIS_VERSION, limit: MOST_ANALYSES });
  const analysed = await inTurn(articles, async (article) => void (await withNewAnalysis(background, article)));
  const placed = await inTurn(await library.unplaced(MOST_PLACED), (id) => placeClipping(background, id));
  const compared = await inTurn(await library.dueEvents(MOST_COMPARED), (id) => tallyEvent(background, id));
  const [unplaced, due] = await Promise.all([library.unplaced(MOST_COUNTED), library.dueEvents(MOST_COUNTED)]);
  // What fails each time must not keep a page asking for ever.
  const moved = analysed + placed + compared > 0;
  const left = unplaced.length + due.length;
  return { access, clippings, unplaced: unplaced.length, due: due.length, rebuild, moved: placed + compared > 0, done: done && (!moved || left === 0) };
}

async function slice(library: Pick<Library, 'maintain'>, left: number, until: number): Promise<MaintenanceReport> {
  await readersFirst.quiet();
  const report = await library.maintain();
  return report.done || left <= 1 || Date.now() >= until ? report : slice(library, left - 1, until);
}

/** One after the other: a check that comes in between must not wait for all. One that fails does not stop the rest; returns how many did not. */
async function inTurn<Item>([first, ...rest]: readonly Item[], work: (item: Item) => Promise<void>): Promise<number> {
  if (first === undefined) return 0;
  await readersFirst.quiet();
  const done = await work(first).then(() => 1, failed);
  return done + (await inTurn(rest, work));
}

function failed(error: unknown): number {
  errorCodeOf(error);
  return 0;
}
