import type { ErrorCode } from '../../extension/messages/error-code.ts';
import { failure, success, type Result } from '../../extension/messages/result.ts';
import type { Send } from '../../extension/messages/send.ts';
import type { OpenTab } from '../../extension/platform/open-tabs.ts';
import type { EventSummary } from '../../library/event.ts';

/** What came of one tab: saved with its clipping's id, or the reason why it could not be read. */
export type TabOutcome =
  | { readonly tab: OpenTab; readonly id: string; readonly outcome: 'created' | 'updated' | 'unchanged' }
  | { readonly tab: OpenTab; readonly error: ErrorCode };

/** Most rounds of housekeeping that a comparison waits for. */
const ROUNDS = 200;

/** Saves the tabs one after the other; `tell` hears of each as soon as it is known. */
export async function saveTabs(send: Send, [tab, ...rest]: readonly OpenTab[], tell: (outcome: TabOutcome) => void): Promise<readonly TabOutcome[]> {
  if (!tab) return [];
  const answer = await send('save', { tab: tab.id, evenPrivate: false });
  const outcome: TabOutcome = answer.ok ? { tab, id: answer.value.id, outcome: answer.value.outcome } : { tab, error: answer.error };
  tell(outcome);
  return [outcome, ...(await saveTabs(send, rest, tell))];
}

/** The events that the saved tabs came to, once all of them have been placed and compared; those with most articles first. */
export async function eventsOf(send: Send, ids: readonly string[]): Promise<Result<readonly EventSummary[]>> {
  const error = await settled(send, ROUNDS);
  if (error !== null) return failure(error);
  const answer = await send('events-of', { ids: [...ids] });
  return answer.ok ? success(answer.value.toSorted((a, b) => b.articles - a.articles)) : answer;
}

/** Waits until nothing is left to place or compare; the error that stopped it, or null. */
async function settled(send: Send, left: number): Promise<ErrorCode | null> {
  const answer = await send('keep-house', {});
  if (!answer.ok) return answer.error;
  return answer.value.done || left === 0 ? null : settled(send, left - 1);
}
