import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import type { Library } from '../../library/library.ts';
import type { MaintenanceReport } from '../../library/maintenance-report.ts';
import type { HouseState } from '../messages/house-state.ts';
import { withNewAnalysis } from './analyse-saved.ts';
import type { SavedWork } from './background.ts';
import { errorCodeOf } from './error-code-of.ts';
import { placeClipping } from './events/place-clipping.ts';
import { tallyEvent } from './events/tally-event.ts';

/** Most slices of one round, and how long it goes on with them, in milliseconds; what is left waits for the next. */
const MOST_SLICES = 500;
const LONGEST = 1000;
/** What is done in one round, some tens of milliseconds each; a reader may be waiting for a check. */
const MOST_ANALYSES = 20;
const MOST_PLACED = 20;
const MOST_COMPARED = 5;
/** How far what is left is counted, for a page that shows progress. */
const MOST_COUNTED = 1000;

/**
 * Does a round of what is due in the library: forgets removals whose time to undo is over, mends the indexes, analyses
 * anew what an older version of the extension had analysed, puts new clippings into their events and compares those.
 * Tells what is left.
 */
export async function keepHouse(background: SavedWork): Promise<HouseState> {
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
  const report = await library.maintain();
  return report.done || left <= 1 || Date.now() >= until ? report : slice(library, left - 1, until);
}

/** One after the other: a check that comes in between must not wait for all. One that fails does not stop the rest; returns how many did not. */
async function inTurn<Item>([first, ...rest]: readonly Item[], work: (item: Item) => Promise<void>): Promise<number> {
  if (first === undefined) return 0;
  const done = await work(first).then(() => 1, failed);
  return done + (await inTurn(rest, work));
}

function failed(error: unknown): number {
  errorCodeOf(error);
  return 0;
}
