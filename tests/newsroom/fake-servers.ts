import { NewsroomError, type Problem } from '../../src/newsroom/problem.ts';
import type { Connect, Wire, WireMessage } from '../../src/newsroom/wire.ts';

/** A stream in memory, with the servers' manners and whatever trouble a test makes. */
export class FakeServers {
  /** Thrown instead of an answer, by what is asked. */
  readonly trouble: { connect?: Problem; publish?: Problem } = {};
  /** Publishes that are stored and then not answered. */
  loseAnswers = 0;
  connections = 0;
  /** How often the last message of one article was asked for. */
  lookedUp = 0;
  publishes = 0;
  stream = 'stream-1';
  maxPayload = 1_000_000;
  readonly messages = new Map<string, WireMessage>();
  readonly #ids = new Map<string, number>();
  readonly #news = new Set<() => void>();
  readonly #open = new Set<() => void>();
  #last = 0;

  readonly connect: Connect = () => {
    this.connections += 1;
    const { connect } = this.trouble;
    return connect === undefined ? Promise.resolve(this.#wire()) : Promise.reject(new NewsroomError(connect));
  };

  /** Puts any bytes into the stream, as any member can. */
  inject(id: string | null, data: Uint8Array): number {
    this.#last += 1;
    this.messages.set(id ?? `?${this.#last}`, { seq: this.#last, id, data, pending: 0 });
    for (const wake of this.#news) wake();
    return this.#last;
  }

  /** Loses an article's last message, as a purge of its subject does. */
  purge(id: string): void {
    this.messages.delete(id);
  }

  /** Keeps a copy of all; returns what puts it back, with the numbers that it had. */
  backup(): () => void {
    const [messages, last] = [new Map(this.messages), this.#last];
    return () => {
      this.drop();
      this.messages.clear();
      for (const [id, message] of messages) this.messages.set(id, message);
      this.#last = last;
      this.forgetIds();
    };
  }

  /** Ends every connection, as when the server dies. */
  drop(): void {
    const all = [...this.#open];
    this.#open.clear();
    for (const close of all) close();
    for (const wake of this.#news) wake();
  }

  #publish(id: string, data: Uint8Array, messageId: string, revision: number): Promise<number> {
    this.publishes += 1;
    if (this.trouble.publish !== undefined) return Promise.reject(new NewsroomError(this.trouble.publish));
    const known = this.#ids.get(messageId);
    if (known !== undefined) return Promise.resolve(known);
    if ((this.messages.get(id)?.seq ?? 0) !== revision) return Promise.reject(new NewsroomError('conflict'));
    const seq = this.inject(id, data);
    this.#ids.set(messageId, seq);
    if (this.loseAnswers === 0) return Promise.resolve(seq);
    this.loseAnswers -= 1;
    return Promise.reject(new NewsroomError('busy'));
  }

  /** Forgets message ids, as servers do after their window. */
  forgetIds(): void {
    this.#ids.clear();
  }

  #after(seq: number): readonly WireMessage[] {
    const left = [...this.messages.values()].filter((message) => message.seq > seq).toSorted((a, b) => a.seq - b.seq);
    return left.map((message, at) => ({ ...message, pending: left.length - 1 - at }));
  }

  #wire(): Wire {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => { close = resolve; });
    this.#open.add(close);
    const follow = this.#follow.bind(this);
    return {
      facts: () => Promise.resolve({ stream: this.stream, articles: this.messages.size, bytes: 0, last: this.#last, replicas: 3, maxPayload: this.maxPayload }),
      publish: (...args) => this.#publish(...args),
      last: (id) => {
        this.lookedUp += 1;
        return Promise.resolve(this.messages.get(id) ?? null);
      },
      follow: (from, signal) => Promise.resolve({ pending: this.#after(from - 1).length, messages: follow(from, signal, close) }),
      closed,
      close: async () => {
        this.#open.delete(close);
        close();
        for (const wake of this.#news) wake();
      },
    };
  }

  async *#follow(from: number, signal: AbortSignal, close: () => void): AsyncIterable<WireMessage> {
    const isOpen = () => this.#open.has(close);
    for (let seq = from - 1; !signal.aborted;) {
      for (const message of this.#after(seq)) {
        yield message;
        seq = message.seq;
      }
      if (!isOpen()) throw new NewsroomError('unreachable');
      if (this.#after(seq).length === 0 && !signal.aborted) await this.#next(signal);
    }
  }

  #next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#news.delete(done);
        resolve();
      };
      this.#news.add(done);
      signal.addEventListener('abort', done, { once: true });
    });
  }
}
