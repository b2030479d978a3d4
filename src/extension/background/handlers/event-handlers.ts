import type { EVENT_REQUESTS } from '../../messages/requests/event-requests.ts';
import { success } from '../../messages/result.ts';
import { mergeEvents, splitEvent } from '../events/regroup.ts';
import { eventView } from '../events/event-view.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what the event page asks. */
export const EVENT_HANDLERS: HandlersOf<keyof typeof EVENT_REQUESTS> = {
  'read-event': async (background, { id }) => success(await eventView(background, id)),
  async 'name-event'({ library }, { id, name }) {
    await library.nameEvent(id, name);
    return success(null);
  },
  async 'merge-events'({ library }, { into, from }) {
    await mergeEvents(library, into, from);
    return success(null);
  },
  'split-event': async ({ library }, { id, clippings }) => success({ event: await splitEvent(library, id, clippings) }),
};
