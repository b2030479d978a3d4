import { signal, type ReadonlySignal } from '@preact/signals';
import type { EventAddress } from '../../../extension/messages/event-address.ts';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { failure, type Result } from '../../../extension/messages/result.ts';
import type { EventShown, EventTools } from './event-state.ts';
import type { Dismissing } from '../../page/dismissing.ts';
import { createFindingActions } from './finding-actions.ts';
import { createRegroupActions, type RegroupActions } from './regroup-actions.ts';

/** What the page of an event shows and can do. */
export interface EventStore extends Dismissing, RegroupActions {
  readonly shown: ReadonlySignal<EventShown>;
  readonly busy: ReadonlySignal<boolean>;
  /** Compares the event's articles; takes seconds for forty of them. */
  readonly load: () => Promise<void>;
}

/** Makes the store of one event's page; nothing is asked of the background before `load`. */
export function createEventStore(address: EventAddress | null, surroundings: Pick<EventTools, 'services' | 'notices' | 'i18n'>): EventStore {
  const shown = signal<EventShown>({ state: 'loading' });
  const busy = signal(false);

  async function reload() {
    const answer = await ask(address, surroundings.services.send);
    shown.value = answer.ok ? { state: 'open', view: answer.value } : { state: 'failed', error: answer.error };
  }

  async function load() {
    shown.value = { state: 'loading' };
    await reload();
  }

  const tools: EventTools = { ...surroundings, shown, busy, reload };
  return { shown, busy, load, ...createFindingActions(tools), ...createRegroupActions(tools) };
}

async function ask(address: EventAddress | null, send: EventTools['services']['send']): Promise<Result<EventView>> {
  if (address === null) return failure('not-found');
  if ('event' in address) return send('read-event', { id: address.event });
  const place = await send('event-of', { clipping: address.clipping });
  return place.ok ? send('read-event', { id: place.value.event }) : place;
}
