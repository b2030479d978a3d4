import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { Send } from '../../../extension/messages/send.ts';
import { failure, success, type Result } from '../../../extension/messages/result.ts';

/** How far something has come, for a progress bar. */
export type OnProgress = (done: number, all: number) => void;

/** A backup that was written, and how many rows it holds. */
export interface MadeBackup {
  readonly file: File;
  readonly rows: number;
}

/** Fetches a backup piece by piece and compresses it as it comes; only compressed bytes are kept. */
export async function makeBackup(send: Send, now: Date, onProgress: OnProgress): Promise<Result<MadeBackup>> {
  const gzip = new CompressionStream('gzip');
  const written = collect(gzip.readable);
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  let [cursor, rows]: [string | null, number] = [null, 0];
  do {
    const answer: Result<{ text: string; cursor: string | null; done: number; all: number }> = await send('backup-read', { cursor });
    if (!answer.ok) return give(writer, written, answer.error);
    await writer.write(encoder.encode(answer.value.text));
    ({ cursor, done: rows } = answer.value);
    onProgress(answer.value.done, answer.value.all);
  } while (cursor !== null);
  await writer.close();
  const name = `second-source-${now.toISOString().slice(0, 10)}.jsonl.gz`;
  return success({ file: new File([...(await written)], name, { type: 'application/gzip' }), rows });
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return parts;
}

/** Ends the stream that nobody needs any more. */
async function give(writer: WritableStreamDefaultWriter, written: Promise<unknown>, error: ErrorCode): Promise<Result<never>> {
  await writer.close();
  await written;
  return failure(error);
}
