import { LibraryError } from '../library/library-error.ts';
import type { Sharing, SharingStatus } from '../library/sharing/sharing.ts';
import type { Access } from './access.ts';
import { backoff } from './backoff.ts';
import { Bell } from './bell.ts';
import type { Clock } from './clock.ts';
import { follow, type Following } from './follower.ts';
import { failing, orAborted } from './or-aborted.ts';
import { NewsroomError, passes, type Problem } from './problem.ts';
import { drain } from './publisher.ts';
import type { Analyst } from './read-message.ts';
import { readUnread } from './read-unread.ts';
import { FRESH_STATE, type SyncState } from './sync-state.ts';
import type { Connect, Wire, WireFacts, WireMessage } from './wire.ts';

/** What a session works with. */
export interface SessionPorts {
  readonly sharing: Sharing;
  readonly connect: Connect;
  readonly analyst: Analyst;
  readonly clock: Clock;
  /** Resolves once no reader waits for an answer. */
  readonly quiet: () => Promise<void>;
  /** Told of every change of the state. */
  readonly tell: (state: SyncState) => void;
  /** Told of what nobody foresaw; the session has ended then, and the next one tries again. */
  readonly onFault: (error: unknown) => void;
}

/** How often it looks for something to send that nobody rang for, in milliseconds. */
const LOOK_AGAIN = 2000;
/** How long servers that know less than we do have to learn it, in milliseconds, before it counts as lost. */
const SETTLES = 1000;
/** How long servers that took nothing or refused us are left alone, and articles that were passed over. */
const REFUSED = 30_000;

/**
 * Keeps the library and the servers in step while somebody needs it: connects, takes in what others did, sends what waits, and
 * ends once all is done and nobody keeps it any longer. What fails by itself is tried again, ever more seldom; what needs
 * somebody ends the session. It holds nothing that is not in the library: it can die at any moment.
 */
export class Session {
  readonly #ports: SessionPorts;
  readonly #work = new Bell();
  readonly #news = new Bell();
  #state: SyncState;
  #running: { readonly stop: AbortController; readonly done: Promise<void> } | null = null;
  #keptUntil = 0;
  /** When a problem that needs somebody ended it; null where none did. */
  #refusedAt: number | null = null;
  /** Somebody woke it since it last decided to end. */
  #woken = false;
  #caughtUp = false;
  #drained = false;
  /** What an older version left unread has been tried. */
  #tried = false;

  constructor(ports: SessionPorts, state: SyncState = FRESH_STATE) {
    this.#ports = ports;
    this.#state = { ...state, phase: 'resting' };
  }

  get state(): SyncState {
    return this.#state;
  }

  /**
   * Begins, if it has not, and goes on for at least so many milliseconds. Something may wait to be sent.
   * @param patient does not begin soon after a problem that needs somebody: pages wake it every few seconds, and what the servers
   * refused they would be asked again as often
   */
  wake(access: Access, keep: number, patient = false): void {
    if (patient && this.#running === null && this.#isRefused()) return;
    this.#keptUntil = Math.max(this.#keptUntil, this.#ports.clock.now().getTime() + keep);
    this.#woken = true;
    this.#work.ring();
    this.#news.ring();
    if (this.#running !== null) return;
    this.#refusedAt = null;
    const stop = new AbortController();
    this.#running = { stop, done: this.#run(access, stop.signal).catch(this.#ports.onFault) };
  }

  /** Resolves when the running session, if there is one, has ended by itself. */
  async done(): Promise<void> {
    await this.#running?.done;
  }

  /** Ends it now. What is not taken in or sent stays where it is. */
  async stop(): Promise<void> {
    this.#keptUntil = 0;
    this.#running?.stop.abort();
    await this.#running?.done;
  }

  #isRefused(): boolean {
    return this.#refusedAt !== null && this.#ports.clock.now().getTime() < this.#refusedAt + REFUSED;
  }

  async #run(access: Access, signal: AbortSignal): Promise<void> {
    try {
      await this.#again(access, signal);
    } finally {
      // In the same breath as the decision to end: whoever wakes it from now on begins anew.
      this.#running = null;
      this.#set({ phase: 'resting' });
    }
  }

  async #again(access: Access, signal: AbortSignal): Promise<void> {
    const { clock } = this.#ports;
    for (let failures = 0; !signal.aborted;) {
      this.#woken = false;
      const problem = await this.#once(access, signal);
      if (signal.aborted) return;
      if (problem === null) {
        // Closing a connection takes a while, and somebody may have come meanwhile.
        if (this.#woken) continue;
        return;
      }
      if (!passes(problem)) {
        this.#refusedAt = clock.now().getTime();
        return;
      }
      failures = this.#caughtUp ? 1 : failures + 1;
      const wait = backoff(failures, clock.random());
      if (clock.now().getTime() + wait >= this.#keptUntil) return;
      await clock.sleep(wait, signal);
    }
  }

  /** One connection from beginning to end; the problem that ended it, or null. */
  async #once(access: Access, signal: AbortSignal): Promise<Problem | null> {
    this.#caughtUp = false;
    this.#drained = false;
    this.#tried = false;
    let wire: Wire | null = null;
    try {
      this.#set({ phase: 'connecting' });
      wire = await orAborted(this.#ports.connect(access), signal, (late) => void late.close());
      await this.#inStep(wire, signal);
      return null;
    } catch (error) {
      if (signal.aborted) return null;
      const problem = problemIn(error);
      this.#fail(problem);
      return problem;
    } finally {
      await wire?.close();
    }
  }

  /** Everything that goes on while connected, until all is done and nobody needs it, or one part fails. */
  async #inStep(wire: Wire, signal: AbortSignal): Promise<void> {
    const { sharing } = this.#ports;
    const facts = await this.#facts(wire, signal);
    const status = await sharing.follow(facts.stream, facts.last);
    if (status === null) return;
    const end = new AbortController();
    const { pending, messages } = await orAborted(wire.follow(status.position + 1, end.signal), signal);
    const stop = () => end.abort();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    this.#reached(pending);
    const parts = [this.#follow(messages, end.signal), this.#send(wire, facts.maxPayload, status, end.signal), this.#untilDone(end.signal)];
    const unread = this.#readUnread(wire, status, end.signal);
    try {
      await Promise.race([...parts, failing(unread), wire.closed.then(() => Promise.reject(new NewsroomError('unreachable')))]);
    } finally {
      end.abort();
      signal.removeEventListener('abort', stop);
      await Promise.allSettled([...parts, unread]);
    }
  }

  /** What the servers say; of a leader elected just now, which can lack for a moment what it is about to learn, the second word. */
  async #facts(wire: Wire, signal: AbortSignal): Promise<WireFacts> {
    const { sharing, clock } = this.#ports;
    const facts = await orAborted(wire.facts(), signal);
    const status = await sharing.status();
    if (status === null || status.position <= facts.last) return facts;
    await clock.sleep(SETTLES, signal);
    return orAborted(wire.facts(), signal);
  }

  /** Connected: what kept us away is over. Whether the servers take what we send is found out by sending. */
  #reached(left: number): void {
    const { problem } = this.#state;
    this.#set({ phase: left === 0 ? 'live' : 'catching-up', problem: problem?.is === 'full' || problem?.is === 'not-allowed' ? problem : null, left, total: left });
    if (left === 0) this.#catchUp();
  }

  async #follow(messages: AsyncIterable<WireMessage>, signal: AbortSignal): Promise<void> {
    const tell = ({ pending }: Following): void => {
      this.#set({ left: pending, total: Math.max(this.#state.total, pending) });
      if (pending === 0) this.#catchUp();
      this.#work.ring();
    };
    await follow({ ...this.#ports, messages, tell }, signal);
    // Only the signal ends it without a reason.
    if (!signal.aborted) throw new NewsroomError('unreachable');
  }

  async #readUnread(wire: Wire, status: SharingStatus, signal: AbortSignal): Promise<void> {
    await readUnread(this.#ports, wire, status, signal);
    this.#tried = true;
    this.#set({});
  }

  async #send(wire: Wire, maxPayload: number, { position, due }: SharingStatus, signal: AbortSignal): Promise<void> {
    const { clock } = this.#ports;
    // Of a stream that is compared anew from its beginning nearly all that waits is there: taken in first, it is not refused one by one.
    while (position === 0 && due > 0 && !this.#caughtUp && !signal.aborted) await this.#pause(signal);
    const passedOver = new Set<string>();
    let since = clock.now().getTime();
    while (!signal.aborted) {
      this.#drained = false;
      if (clock.now().getTime() - since >= REFUSED) {
        passedOver.clear();
        since = clock.now().getTime();
      }
      const refused = await drain({ ...this.#ports, wire, maxPayload, passedOver, onSent: () => this.#set({}) }, signal).then(() => null, asRefusal);
      this.#drained = true;
      // Servers that take nothing still give what others did; they are asked again, seldom.
      if (refused !== null) this.#fail(refused);
      else this.#set(signal.aborted ? {} : { problem: null });
      await (refused === null ? this.#pause(signal) : clock.sleep(REFUSED, signal));
    }
  }

  /** Until somebody rings, or it is time to look again: a save by the keyboard ends after it rang. */
  async #pause(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const nap = new AbortController();
    const end = () => nap.abort();
    signal.addEventListener('abort', end, { once: true });
    void this.#ports.clock.sleep(LOOK_AGAIN, nap.signal).then(end);
    await this.#work.wait(nap.signal);
    signal.removeEventListener('abort', end);
    end();
  }

  #fail(problem: Problem): void {
    // Servers that ran full stop answering for a while; that is still why.
    const is = problem === 'busy' && this.#state.problem?.is === 'full' ? 'full' : problem;
    const since = this.#state.problem?.is === is ? this.#state.problem.since : this.#ports.clock.now().toISOString();
    this.#set({ problem: { is, since } });
  }

  /** Resolves when all is known and sent and the time for which somebody keeps the session is over. */
  async #untilDone(signal: AbortSignal): Promise<void> {
    const { clock } = this.#ports;
    while (!signal.aborted) {
      const left = this.#keptUntil - clock.now().getTime();
      if (left > 0) await clock.sleep(left, signal);
      else if (this.#caughtUp && this.#drained && this.#tried) {
        this.#woken = false;
        return;
      } else await this.#news.wait(signal);
    }
  }

  #catchUp(): void {
    this.#caughtUp = true;
    this.#set({ phase: 'live', left: 0, caughtUpAt: this.#ports.clock.now().toISOString() });
  }

  #set(change: Partial<SyncState>): void {
    this.#state = { ...this.#state, ...change };
    this.#ports.tell(this.#state);
    this.#news.ring();
  }
}

/** Names what ended a connection; throws what nobody foresaw. */
function problemIn(error: unknown): Problem {
  if (error instanceof NewsroomError) return error.problem;
  if (error instanceof LibraryError) return 'local';
  throw error;
}

/** The problem of servers that take nothing, though they are there; throws anything else. */
function asRefusal(error: unknown): Problem {
  if (error instanceof NewsroomError && !passes(error.problem)) return error.problem;
  throw error;
}
