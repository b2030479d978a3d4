import type { Sharing } from '../../library/sharing/sharing.ts';
import type { Access } from '../../newsroom/access.ts';
import type { Clock } from '../../newsroom/clock.ts';
import type { Analyst } from '../../newsroom/read-message.ts';
import { Session } from '../../newsroom/session.ts';
import type { SyncState } from '../../newsroom/sync-state.ts';
import type { Connect } from '../../newsroom/wire.ts';
import { errorCodeOf } from '../background/error-code-of.ts';
import { unattended } from '../background/unattended.ts';
import type { NewsroomView } from '../messages/newsroom/newsroom-view.ts';
import type { Alarms } from '../platform/alarms.ts';
import type { DataConsent } from '../platform/data-consent.ts';
import type { Store } from '../platform/store.ts';
import { readSetUp, readSyncState, writeSetUp, writeSyncState, type SetUp } from './set-up.ts';

/** How often a sleeping worker looks what others did, in minutes. Browsers end a worker after half a minute without work, and one woken as often never sleeps. */
const EVERY = 1;
/** How long a session is kept after an alarm, and after something was asked or done, in milliseconds: less than browsers let a worker idle. */
const AFTER_ALARM = 2000;
const AFTER_USE = 20_000;

/** What it works with. */
export interface NewsroomPorts {
  readonly store: Store;
  readonly sharing: Sharing;
  readonly connect: Connect;
  readonly analyst: Analyst;
  readonly clock: Clock;
  readonly alarms: Alarms;
  readonly consent: DataConsent;
  /** See `SessionPorts`. */
  readonly quiet: () => Promise<void>;
  /** Shows on the button how things stand. */
  readonly show: (view: NewsroomView) => Promise<void>;
}

/**
 * The shared library in the background: set up once, then in step whenever the worker is awake. Nothing of it keeps the worker
 * awake by itself: a session ends soon after the last use, and an alarm begins the next.
 */
export class Newsroom {
  readonly #ports: NewsroomPorts;
  #session: Promise<Session> | null = null;
  #told: SyncState | null = null;
  /** The last of those that change what goes on; the next begins after it. */
  #last: Promise<unknown> = Promise.resolve();
  /** The wake that waits for its turn. */
  #waking: { readonly keep: number; readonly patient: boolean; readonly done: Promise<void> } | null = null;
  /** Articles to send, as the button says. */
  #shownDue = 0;
  #showing = false;
  #showAgain = false;

  constructor(ports: NewsroomPorts) {
    this.#ports = ports;
  }

  /** Registers what wakes it. Call it synchronously at start. */
  listen(): void {
    this.#ports.alarms.onAlarm(() => unattended(this.tryAgain(AFTER_ALARM)));
    this.#ports.consent.onWithdrawn(() => unattended(this.wake()));
    unattended(this.tryAgain(AFTER_ALARM));
  }

  /**
   * Begins a session, or keeps it; ends it where the set-up is gone. Call it whenever something may have changed. Soon after a problem
   * that needs somebody it begins none.
   */
  wake(): Promise<void> {
    return this.#soon(AFTER_USE, true);
  }

  /** The same where somebody may have seen to it, or it is time to look. */
  tryAgain(keep = AFTER_USE): Promise<void> {
    return this.#soon(keep, false);
  }

  /** One that waits for its turn does for all who ask meanwhile: a page that is read in wakes it by the dozen. */
  #soon(keep: number, patient: boolean): Promise<void> {
    const before = this.#waking;
    if (before !== null) {
      this.#waking = { ...before, keep: Math.max(before.keep, keep), patient: before.patient && patient };
      return before.done;
    }
    const done = this.#inTurn(() => {
      const asked = this.#waking ?? { keep, patient };
      this.#waking = null;
      return this.#wake(asked.keep, asked.patient);
    });
    this.#waking = { keep, patient, done };
    return done;
  }

  async #wake(keep: number, patient: boolean): Promise<void> {
    const setUp = await readSetUp(this.#ports.store);
    if (setUp?.on !== true) return this.#rest(setUp);
    const { alarms, sharing, consent, store } = this.#ports;
    if (!(await consent.given())) {
      // Stopped as if by the reader: to go on is for a press, which may ask.
      await writeSetUp(store, { ...setUp, on: false });
      await this.#rest(setUp);
      return unattended(this.#show());
    }
    await alarms.set(EVERY);
    // A restored backup is another database, which does not know yet that it is shared.
    const status = await sharing.status();
    if (status?.library !== setUp.access.library) await sharing.join(setUp.access.library, setUp.notes);
    (await this.#begun()).wake(setUp.access, keep, patient);
    // A session that waits for its next try tells nothing, and the button would go on saying that nothing is to send.
    if ((status?.due ?? 0) !== this.#shownDue) unattended(this.#show());
    return undefined;
  }

  async view(): Promise<NewsroomView> {
    const setUp = await readSetUp(this.#ports.store);
    const status = setUp === null ? null : await this.#ports.sharing.status();
    const { state } = await this.#begun();
    const counts = status && { due: status.due, setAside: status.setAside, unread: status.unread, skipped: status.skipped, shared: status.shared };
    const withdrawn = setUp?.on === false && !(await this.#ports.consent.given());
    return { setUp: setUp && { ...withoutSecrets(setUp), ...(withdrawn ? { withdrawn } : {}) }, status: counts, sync: state };
  }

  /** Shares the library from now on. */
  join(access: Access, notes: boolean): Promise<NewsroomView> {
    return this.#inTurn(async () => {
      await this.#end();
      await this.#ports.sharing.join(access.library, notes);
      return this.#change({ access, notes, on: true });
    });
  }

  /** Stops, or goes on. */
  switch(on: boolean): Promise<NewsroomView> {
    return this.#amend(async (setUp) => {
      if (!on) await this.#end();
      return { ...setUp, on };
    });
  }

  setNotes(notes: boolean): Promise<NewsroomView> {
    return this.#amend(async (setUp) => {
      await this.#ports.sharing.setNotes(notes);
      return { ...setUp, notes };
    });
  }

  /** Shares nothing any more and forgets everything but the articles. */
  leave(): Promise<NewsroomView> {
    return this.#inTurn(async () => {
      await this.#end();
      await this.#ports.sharing.leave();
      this.#session = null;
      return this.#change(null);
    });
  }

  /** One after the other: a page that asks how things stand must not act on a set-up that another is just changing. */
  #inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  #amend(work: (setUp: SetUp) => Promise<SetUp>): Promise<NewsroomView> {
    return this.#inTurn(async () => {
      const setUp = await readSetUp(this.#ports.store);
      return setUp === null ? this.view() : this.#change(await work(setUp));
    });
  }

  async #change(setUp: SetUp | null): Promise<NewsroomView> {
    await writeSetUp(this.#ports.store, setUp);
    await this.#wake(AFTER_USE, false);
    const view = await this.view();
    await this.#ports.show(view);
    return view;
  }

  async #rest(setUp: SetUp | null): Promise<void> {
    await this.#ports.alarms.set(null);
    await this.#end();
    if (setUp === null) this.#session = null;
  }

  async #end(): Promise<void> {
    await (await this.#session)?.stop();
  }

  #begun(): Promise<Session> {
    this.#session ??= readSyncState(this.#ports.store).then((state) => new Session({
      ...this.#ports, tell: (now) => this.#tell(now), onFault: errorCodeOf,
    }, state));
    return this.#session;
  }

  #tell(state: SyncState): void {
    const before = this.#told;
    this.#told = state;
    const same = before !== null && before.phase === state.phase && before.problem?.is === state.problem?.is;
    if (!same) unattended(writeSyncState(this.#ports.store, state));
    unattended(this.#show());
  }

  /** One at a time, and once more where something changed meanwhile. */
  async #show(): Promise<void> {
    this.#showAgain = true;
    if (this.#showing) return;
    this.#showing = true;
    try {
      while (this.#showAgain) {
        this.#showAgain = false;
        const view = await this.view();
        this.#shownDue = view.status?.due ?? 0;
        await this.#ports.show(view);
      }
    } finally {
      this.#showing = false;
    }
  }
}

function withoutSecrets({ access: { servers, library, signIn }, notes, on }: SetUp) {
  return { servers, library, by: signIn.by, notes, on };
}
