import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import type { Library } from '../../library/library.ts';
import { withNewAnalysis } from './analyse-saved.ts';
import type { Background } from './background.ts';
import { errorCodeOf } from './error-code-of.ts';

/** Most slices of one round; what is left waits for the next. */
const MOST_SLICES = 500;

/** Articles whose analysis is made anew in one round, some tens of milliseconds each; a reader may be waiting for a check. */
const MOST_ANALYSES = 20;

/**
 * Does what is due in the library: forgets removals whose time to undo is over, mends the event index, and analyses anew
 * what an older version of the extension had analysed, so that the index finds it by what it would find today.
 */
export async function keepHouse(background: Pick<Background, 'analyse'> & { readonly library: HouseLibrary }): Promise<void> {
  const { library } = background;
  if ((await library.access()) !== 'read-write') return;
  await slice(library, MOST_SLICES);
  const { articles } = await library.outdated({ version: ANALYSIS_VERSION, limit: MOST_ANALYSES });
  await renew(background, articles);
}

/** What keeping house needs of the library. */
export type HouseLibrary = Pick<Library, 'access' | 'maintain' | 'outdated' | 'replaceAnalysis'>;

async function slice(library: HouseLibrary, left: number): Promise<void> {
  const { done } = await library.maintain();
  if (!done && left > 1) await slice(library, left - 1);
}

/** One after the other: a check that comes in between must not wait for all of them. One that fails does not stop the rest. */
async function renew(
  background: Parameters<typeof keepHouse>[0],
  [first, ...rest]: Awaited<ReturnType<Library['outdated']>>['articles'],
): Promise<void> {
  if (!first) return;
  await withNewAnalysis(background, first).catch(errorCodeOf);
  await renew(background, rest);
}
