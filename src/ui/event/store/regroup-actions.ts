import { errorMessageKey, type ErrorCode } from '../../../extension/messages/error-code.ts';
import type { EventSummary } from '../../../library/event.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import type { PageNotice } from '../../page/page-notice.ts';
import { type EventTools, viewOf } from './event-state.ts';

/** The reader's decisions on what belongs to the event; they win over the linker from then on. */
export interface RegroupActions {
  /** Names the event; an empty name takes the reader's name away. */
  readonly rename: (name: string) => Promise<void>;
  /** Brings all articles of another event here. */
  readonly merge: (from: EventSummary) => Promise<void>;
  /** Gives some articles an event of their own. */
  readonly split: (clippings: readonly string[]) => Promise<void>;
}

/** Actions that move articles between events; each can be taken back from its notice. */
export function createRegroupActions({ services, notices, i18n, shown, busy, reload }: EventTools): RegroupActions {
  const { t, count } = i18n;
  const { send } = services;
  const failed = (error: ErrorCode): PageNotice => ({ text: t(errorMessageKey(error) as MessageKey) });
  const id = () => viewOf(shown.value)?.event.id ?? '';

  /** One move at a time; what it came to is told when the event has been compared anew. */
  async function move(change: () => Promise<PageNotice>) {
    if (busy.value) return;
    busy.value = true;
    try {
      const notice = await change();
      await reload();
      notices.tell(notice);
    } finally {
      busy.value = false;
    }
  }

  async function rename(typed: string) {
    const name = typed.trim() === '' ? null : typed.trim();
    const before = viewOf(shown.value)?.event.name ?? null;
    if (name === before) return;
    const answer = await setName(name);
    if (!answer.ok) return notices.tell(failed(answer.error));
    const undo = async () => {
      const back = await setName(before);
      notices.tell(back.ok ? { text: t('event_notice_undone') } : failed(back.error));
    };
    notices.tell({ text: t(name === null ? 'event_notice_unnamed' : 'event_notice_named'), undo });
  }

  async function setName(name: string | null) {
    const answer = await send('name-event', { id: id(), name });
    const view = viewOf(shown.value);
    if (answer.ok && view) shown.value = { state: 'open', view: { ...view, event: { ...view.event, name } } };
    return answer;
  }

  const merge = (from: EventSummary) =>
    move(async () => {
      const into = id();
      const answer = await send('merge-events', { into, from: from.id });
      if (!answer.ok) return failed(answer.error);
      const { moved } = answer.value;
      return { text: count('event_notice_merged', moved.length), undo: () => move(() => splitAgain(into, moved, from.name)) };
    });

  async function splitAgain(into: string, moved: readonly string[], name: string | null): Promise<PageNotice> {
    const answer = await send('split-event', { id: into, clippings: [...moved] });
    if (!answer.ok) return failed(answer.error);
    if (name !== null) await send('name-event', { id: answer.value.event, name });
    return { text: t('event_notice_undone') };
  }

  const split = (clippings: readonly string[]) =>
    move(async () => {
      const into = id();
      const answer = await send('split-event', { id: into, clippings: [...clippings] });
      if (!answer.ok) return failed(answer.error);
      const from = answer.value.event;
      const undo = () => move(async () => {
        const merged = await send('merge-events', { into, from });
        return merged.ok ? { text: t('event_notice_undone') } : failed(merged.error);
      });
      return { text: count('event_notice_split', clippings.length), undo };
    });

  return { rename, merge, split };
}
