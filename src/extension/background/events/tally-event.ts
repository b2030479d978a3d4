import { putAsideBy } from '../../../compare/put-aside.ts';
import type { SavedWork } from '../background.ts';
import { readersFirst } from '../turns.ts';
import { compareEvent, MOST_COMPARED } from './compare-event.ts';
import { tallyEach, tallyOf } from './tally.ts';

/** Compares an event's articles and keeps how many findings of each label there are, for lists and badges. */
export async function tallyEvent(background: SavedWork, eventId: string): Promise<void> {
  const { library } = background;
  const { changes, clippings } = await library.event(eventId);
  const ids = clippings.map(({ id }) => id);
  const dismissals = await library.dismissals();
  const { result } = ids.length > 1 ? await compareEvent(background, ids, readersFirst.letPass) : { result: { findings: [] } };
  const findings = result.findings.filter((finding) => putAsideBy(finding, dismissals) === undefined);
  const compared = ids.slice(0, MOST_COMPARED);
  // Where the event holds more than are compared, the rest has no findings of its own.
  await library.tallyEvent({ eventId, changes, clippings: ids.length > compared.length ? ids : compared, whole: tallyOf(findings), each: tallyEach(findings) });
}
