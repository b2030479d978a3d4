import type { SharingStatus } from '../library/sharing/sharing.ts';
import { FORM } from './record-form.ts';
import { readMessage } from './read-message.ts';
import type { SessionPorts } from './session.ts';
import type { Wire } from './wire.ts';

/** Articles looked up at once. */
const AT_ONCE = 100;

/** Reads what the version before could not, once: what this one cannot either waits for the next. An end by the signal leaves the rest for another time. */
export async function readUnread({ sharing, analyst }: Pick<SessionPorts, 'sharing' | 'analyst'>, wire: Wire, { triedForm }: SharingStatus, signal: AbortSignal): Promise<void> {
  for (let after = ''; triedForm < FORM && !signal.aborted;) {
    const ids = await sharing.unread(after, AT_ONCE);
    const last = ids.at(-1);
    if (last === undefined) return sharing.triedIn(FORM);
    for (const id of ids) {
      const message = signal.aborted ? null : await wire.last(id);
      if (message !== null) await sharing.receive([await readMessage(message, analyst)], false);
    }
    after = last;
  }
}
