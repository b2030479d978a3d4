import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import { failure, success, type Result } from '../../../extension/messages/result.ts';
import type { Send } from '../../../extension/messages/send.ts';
import type { BackupContents } from '../../../library/backup/settle.ts';
import { FileFault, filePieces } from './file-pieces.ts';
import type { OnProgress } from './make-backup.ts';

/** A backup that was read to its end and can be used. */
export interface ReadyBackup extends BackupContents {
  /** Its name for the background. */
  readonly restore: string;
}

/** Hands a file to the background piece by piece and asks whether it came whole; what was refused leaves nothing behind. */
export async function readBackupFile(send: Send, file: Blob, onProgress: OnProgress): Promise<Result<ReadyBackup>> {
  const begun = await send('restore-begin', {});
  if (!begun.ok) return begun;
  const { restore } = begun.value;
  const outcome = await handOver(send, restore, file, onProgress);
  if (!outcome.ok) await send('restore-cancel', { restore });
  return outcome;
}

async function handOver(send: Send, restore: string, file: Blob, onProgress: OnProgress): Promise<Result<ReadyBackup>> {
  try {
    let number = 0;
    for await (const { text, read } of filePieces(file)) {
      const answer = await send('restore-chunk', { restore, number, text });
      if (!answer.ok) return answer;
      number = answer.value.next;
      onProgress(read, file.size);
    }
    const checked = await send('restore-check', { restore });
    return checked.ok ? success({ ...checked.value, restore }) : checked;
  } catch (error) {
    return failure(codeOf(error));
  }
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof FileFault) return error.code;
  // The file was moved or changed while it was read.
  return error instanceof DOMException ? 'not-found' : 'unexpected';
}
