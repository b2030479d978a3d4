import type { Article } from '../../src/article/article.ts';
import type { Analysis } from '../../src/claims/analysis.ts';
import type { Access } from '../../src/newsroom/access.ts';
import { articleDigest, sharedIdOf } from '../../src/library/sharing/shared-id.ts';
import { NOTHING_SHARED } from '../../src/library/sharing/shared-state.ts';
import { systemClock } from '../../src/newsroom/clock.ts';
import { seal } from '../../src/newsroom/envelope.ts';
import { connectNats } from '../../src/newsroom/nats-wire.ts';
import { Session } from '../../src/newsroom/session.ts';
import type { SyncState } from '../../src/newsroom/sync-state.ts';
import { NewsroomError } from '../../src/newsroom/problem.ts';
import type { Connect, Wire, WireMessage } from '../../src/newsroom/wire.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../library/support/sample-article.ts';
import { openDesk, type Desk } from '../library/sharing/shared-libraries.ts';

/** Version of the analysis that these clients make. */
export const VERSION = 3;

/** An analysis that points at nothing its article lacks. */
export function deskAnalysis(version = VERSION): Analysis {
  const { statements, ...rest } = sampleAnalysis(BRIDGE_TERMS, version);
  return { ...rest, statements: statements.map((statement) => ({ ...statement, sentence: 1 })) };
}

/** One of many articles, each with its address and words. */
export function deskArticle(number: number, more = ''): Article {
  const { text } = sampleArticle();
  return sampleArticle({
    url: `https://www.tarrowherald.example/news/${number}`, title: `Swing bridge, report ${number}`,
    text: `${text}\n\nReport number ${number} of the harbour board came out on Thursday.${more}`,
  });
}

/** The message of one of many articles, as a client of some version of the analysis sends it, and the article's id. */
export function deskMessage(number: number, version = VERSION): { readonly id: string; readonly data: Uint8Array } {
  const article = deskArticle(number);
  const state = { ...NOTHING_SHARED, text: { version: 1, at: 1, digest: articleDigest(article) } };
  const data = seal({ savedAt: '2026-03-02T09:00:00.000Z', state, content: { article, analysis: deskAnalysis(version) } });
  return { id: sharedIdOf(article), data };
}

/** A client as the extension is one: library, session, and what its session told. */
export class DeskClient {
  readonly desk: Desk;
  readonly session: Session;
  readonly states: SyncState[] = [];
  /** Articles that were analysed here because another version had. */
  analysed = 0;
  readonly faults: unknown[] = [];
  /** Ids of articles that the servers said they have for good. */
  readonly acknowledged = new Set<string>();
  cannotAnalyse = false;
  /** Plays a client that is killed after its message went out and before it learnt what became of it. */
  diesAfterPublish = false;
  #access: Access;

  private constructor(desk: Desk, access: Access, real: Connect, version: number) {
    this.desk = desk;
    this.#access = access;
    const connect: Connect = async (to) => this.#watched(await real(to));
    const analyse = () => {
      this.analysed += 1;
      if (this.cannotAnalyse) return Promise.reject(new Error('no such grammar'));
      return Promise.resolve(deskAnalysis(version));
    };
    this.session = new Session({
      sharing: desk.sharing, connect, analyst: { version, analyse }, clock: systemClock, quiet: () => Promise.resolve(),
      tell: (state) => void this.states.push(state), onFault: (error) => void this.faults.push(error),
    });
  }

  static async open(access: Access, { connect = connectNats, version = VERSION }: { readonly connect?: Connect; readonly version?: number } = {}): Promise<DeskClient> {
    return new DeskClient(await openDesk(access.library), access, connect, version);
  }

  /** One round, as at an alarm: until all is known and sent, or something is wrong. */
  async round(keep = 0): Promise<SyncState> {
    this.session.wake(this.#access, keep);
    await this.session.done();
    return this.session.state;
  }

  /** Goes on for as long as the test does. */
  stay(keep = 600_000): void {
    this.session.wake(this.#access, keep);
  }

  #watched(wire: Wire): Wire {
    const publish: Wire['publish'] = async (id, ...rest) => {
      const seq = await wire.publish(id, ...rest);
      if (this.diesAfterPublish) throw new NewsroomError('not-allowed');
      this.acknowledged.add(id);
      return seq;
    };
    const follow: Wire['follow'] = async (...args) => {
      const news = await wire.follow(...args);
      return { ...news, messages: this.#alive(news.messages) };
    };
    return { closed: wire.closed, publish, facts: () => wire.facts(), last: (id) => wire.last(id), follow, close: () => wire.close() };
  }

  /** The dead hear nothing, of their own messages either. */
  async *#alive(messages: AsyncIterable<WireMessage>): AsyncIterable<WireMessage> {
    for await (const message of messages) {
      if (this.diesAfterPublish) return;
      yield message;
    }
  }

  use(access: Access): void {
    this.#access = access;
  }

  /** Headline, text and tags of every article, by headline: the same for all who agree. */
  async view(): Promise<readonly string[]> {
    const { rows } = await this.desk.library.list({ order: 'title', limit: 1000 });
    return rows.map(({ title, sha256, tags }) => `${title} ${sha256.slice(0, 8)} ${[...tags].toSorted().join(',')}`);
  }
}
