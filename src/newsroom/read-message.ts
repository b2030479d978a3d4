import type { Article } from '../article/article.ts';
import type { Analysis } from '../claims/analysis.ts';
import { EMPTY_ANALYSIS } from '../library/codec/analysis-codec.ts';
import type { Incoming } from '../library/sharing/shared-record.ts';
import { open } from './envelope.ts';
import type { WireMessage } from './wire.ts';

/** The analysis of this version of the extension. */
export interface Analyst {
  readonly version: number;
  readonly analyse: (article: Article) => Promise<Analysis>;
}

/** Reads a message for the library; what another version analysed is analysed anew, here. */
export async function readMessage({ seq, id, data }: WireMessage, { version, analyse }: Analyst): Promise<Incoming> {
  if (id === null) return { kind: 'unreadable', seq };
  const opened = open(data, id, version);
  if (opened.kind === 'newer') return { kind: 'newer', seq, id };
  if (opened.kind === 'unreadable') return { kind: 'unreadable', seq };
  const { content, ...record } = opened.record;
  if (content === null) return { kind: 'record', seq, record: { ...record, content } };
  // One article that cannot be analysed must not keep all others away: with an empty analysis it is analysed again later.
  const analysis = content.analysis ?? (await analyse(content.article).catch(() => EMPTY_ANALYSIS));
  return { kind: 'record', seq, record: { ...record, content: { article: content.article, analysis } }, encoded: opened.encoded };
}
