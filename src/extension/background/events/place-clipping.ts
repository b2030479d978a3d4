import { linkSteps } from '../../../coverage/link.ts';
import { Partition } from '../../../coverage/partition.ts';
import type { SavedArticle } from '../../../library/clipping.ts';
import { LibraryError } from '../../../library/library-error.ts';
import { withPresentAnalysis } from '../analyse-saved.ts';
import type { SavedWork } from '../background.ts';
import { likelyCandidates } from '../likely-candidates.ts';
import { breathe, inSlices } from '../turns.ts';
import { assignEvents } from './assign-events.ts';

/** Articles that are grouped anew together; linking is quadratic in them. */
const MOST_REGROUPED = 150;

/**
 * Puts a clipping into its event. It and the whole events that it may belong to are grouped anew under the reader's
 * decisions, so that the order in which articles were saved does not decide who is with whom.
 * @throws LibraryError `not-found`
 */
export async function placeClipping(background: SavedWork, id: string): Promise<void> {
  const { library } = background;
  const [own] = await library.getMany([id]);
  // No house-keeping may count it as placed: it would be asked again for ever.
  if (own === undefined) throw new LibraryError('not-found', 'A clipping to be put into an event is gone, or has no text.');
  const { analysis } = await withPresentAnalysis(background, own);
  const near = await library.placesOf([id, ...(await likelyCandidates(library, { analysis, article: own.article }))]);
  const whole = await library.placesOf(await membersOf(background, near));
  const ids = [...new Set([...near.keys(), ...whole.keys()])].slice(0, MOST_REGROUPED);
  const eventOf = new Map([...near, ...whole].filter(([one]) => ids.includes(one)));
  const articles = await Promise.all((await library.getMany(ids)).map((article) => withPresentAnalysis(background, article)));
  await library.place(assignEvents(await grouped(background, articles), eventOf));
}

/** Ids of all clippings of the events that some are in. */
async function membersOf({ library }: SavedWork, near: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const events = [...new Set(near.values())].filter((event) => event !== '');
  const members = await Promise.all(events.map(async (event) => (await library.list({ filter: { eventId: event }, limit: MOST_REGROUPED })).rows));
  return members.flat().map((row) => row.id).slice(0, MOST_REGROUPED);
}

async function grouped({ library }: SavedWork, articles: readonly SavedArticle[]): Promise<readonly (readonly string[])[]> {
  const ids = articles.map((article) => article.id);
  const [decisions, statistics] = await Promise.all([library.linkDecisions(ids), library.statistics()]);
  const groups = new Partition(ids);
  for (const { a, b } of await inSlices(linkSteps(articles, { decisions, statistics }), breathe)) groups.join(a, b);
  return groups.parts();
}
