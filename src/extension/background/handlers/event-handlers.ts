import type { EVENT_REQUESTS } from '../../messages/requests/event-requests.ts';
import { eventAddress } from '../../messages/event-address.ts';
import { success } from '../../messages/result.ts';
import { mergeEvents, splitEvent } from '../events/regroup.ts';
import { eventOf } from '../events/event-of.ts';
import { eventView } from '../events/event-view.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what the event page asks. */
export const EVENT_HANDLERS: HandlersOf<keyof typeof EVENT_REQUESTS> = {
  'read-event': async (background, { id }) => success(await eventView(background, id)),
  async 'name-event'({ library }, { id, name }) {
    await library.nameEvent(id, name);
    return success(null);
  },
  'event-of': async (background, { clipping }) => success({ event: await eventOf(background, clipping) }),
  async 'open-event'({ platform }, { clipping }) {
    await platform.tabs.open(platform.url(eventAddress({ clipping })));
    return success(null);
  },
  'merge-events': async ({ library }, { into, from }) => success(await mergeEvents(library, into, from)),
  'split-event': async ({ library }, { id, clippings }) => success(await splitEvent(library, id, clippings)),
  async 'undo-regrouping'({ library }, { undo }) {
    await library.regroup(undo);
    return success(null);
  },
};
