import { errorMessageKey, type ErrorCode } from '../../../extension/messages/error-code.ts';
import type { EventSummary } from '../../../library/event.ts';
import type { Regrouping } from '../../../library/regrouping.ts';
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

  /** What the notice of a move offers, where anything has moved. */
  const takingBack = (undo: Regrouping | null): Pick<PageNotice, 'undo'> =>
    undo === null ? {} : {
      undo: () => move(async () => {
        const back = await send('undo-regrouping', { undo });
        return back.ok ? { text: t('event_notice_undone') } : failed(back.error);
      }),
    };

  const merge = (from: EventSummary) =>
    move(async () => {
      const answer = await send('merge-events', { into: id(), from: from.id });
      if (!answer.ok) return failed(answer.error);
      const { moved, undo } = answer.value;
      return { text: count('event_notice_merged', moved.length), ...takingBack(undo) };
    });

  const split = (clippings: readonly string[]) =>
    move(async () => {
      const answer = await send('split-event', { id: id(), clippings: [...clippings] });
      if (!answer.ok) return failed(answer.error);
      return { text: count('event_notice_split', clippings.length), ...takingBack(answer.value.undo) };
    });

  return { rename, merge, split };
}
