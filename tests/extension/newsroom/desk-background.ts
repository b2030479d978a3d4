import { systemClock } from '../../../src/newsroom/clock.ts';
import { Newsroom } from '../../../src/extension/newsroom/newsroom.ts';
import type { NewsroomView } from '../../../src/extension/messages/newsroom/newsroom-view.ts';
import { openDesk, type Desk } from '../../library/sharing/shared-libraries.ts';
import { deskAnalysis, VERSION } from '../../newsroom/desk-client.ts';
import { FakeServers } from '../../newsroom/fake-servers.ts';

/** The shared library's part of a background, over servers, a store and an alarm in memory. */
export class DeskBackground {
  readonly servers: FakeServers;
  readonly stored: Map<string, unknown>;
  readonly desk: Desk;
  readonly newsroom: Newsroom;
  readonly shown: NewsroomView[] = [];
  /** Minutes between two alarms; null while there is none. */
  alarm: number | null = null;
  ring: () => void = () => undefined;
  /** Whether the reader lets articles leave the browser, and what the browser calls where one takes that back. */
  consent = true;
  withdraw: () => void = () => undefined;
  /** Milliseconds by which its clock is ahead. */
  ahead = 0;

  private constructor(desk: Desk, servers: FakeServers, stored: Map<string, unknown>) {
    [this.desk, this.servers, this.stored] = [desk, servers, stored];
    this.newsroom = new Newsroom({
      sharing: desk.sharing, connect: servers.connect, clock: { ...systemClock, now: () => new Date(Date.now() + this.ahead) }, quiet: () => Promise.resolve(),
      analyst: { version: VERSION, analyse: () => Promise.resolve(deskAnalysis()) },
      store: {
        read: (key) => Promise.resolve(stored.get(key)),
        write: (key, value) => Promise.resolve(void stored.set(key, structuredClone(value))),
        clear: () => Promise.resolve(stored.clear()),
      },
      alarms: {
        set: (minutes) => Promise.resolve(void (this.alarm = minutes)),
        onAlarm: (listener) => void (this.ring = listener),
      },
      consent: {
        given: () => Promise.resolve(this.consent),
        onWithdrawn: (listener) => void (this.withdraw = listener),
      },
      show: (view) => Promise.resolve(void this.shown.push(view)),
    });
  }

  static async open(): Promise<DeskBackground> {
    return new DeskBackground(await openDesk(null), new FakeServers(), new Map());
  }

  /** The same extension after its worker has died: all that is left is what was stored. */
  again(): DeskBackground {
    return new DeskBackground(this.desk, this.servers, this.stored);
  }
}
