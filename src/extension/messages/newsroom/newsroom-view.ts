import type { SharingStatus } from '../../../library/sharing/sharing.ts';
import type { SignIn } from '../../../newsroom/access.ts';
import type { SyncState } from '../../../newsroom/sync-state.ts';

/** How the shared library is set up, without what is secret. */
export interface NewsroomSetUp {
  readonly servers: readonly string[];
  readonly library: string;
  readonly by: SignIn['by'];
  readonly notes: boolean;
  /** False while the reader has stopped it. */
  readonly on: boolean;
  /** It is stopped, and the reader no longer lets articles leave the browser. */
  readonly withdrawn?: true;
}

/** All that is told of the shared library. */
export interface NewsroomView {
  /** Null where this library is not shared. */
  readonly setUp: NewsroomSetUp | null;
  readonly status: Pick<SharingStatus, 'due' | 'setAside' | 'unread' | 'skipped' | 'shared'> | null;
  readonly sync: SyncState;
}

/** The one thing that a view comes to, for a badge and a first sentence. */
export type Standing = 'off' | 'stopped' | 'refused' | 'offline' | 'catching-up' | 'to-send' | 'up-to-date' | 'not-yet';

/** What the view comes to: what needs somebody before what passes, and that before what is left to do. */
export function standingOf({ setUp, status, sync }: NewsroomView): Standing {
  if (setUp === null) return 'off';
  if (!setUp.on) return 'stopped';
  const problem = sync.problem?.is ?? null;
  if (problem === 'unreachable' || problem === 'busy') return 'offline';
  if (problem !== null) return 'refused';
  if (sync.phase === 'catching-up' && sync.left > 0) return 'catching-up';
  if ((status?.due ?? 0) > 0) return 'to-send';
  return sync.caughtUpAt === null ? 'not-yet' : 'up-to-date';
}
