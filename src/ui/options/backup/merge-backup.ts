import { type Result } from '../../../extension/messages/result.ts';
import type { Send } from '../../../extension/messages/send.ts';
import type { MergeProgress } from '../../../library/backup/merge/merge-step.ts';
import type { UndoProgress } from '../../../library/backup/merge/undo-step.ts';
import type { OnProgress } from './make-backup.ts';

/** Merges a backup that was read, batch by batch, to its end. */
export async function mergeBackup(send: Send, restore: string, onProgress: OnProgress): Promise<Result<MergeProgress>> {
  for (;;) {
    const answer = await send('merge-step', { restore });
    if (!answer.ok || answer.value.finished) return answer;
    onProgress(answer.value.done, answer.value.all);
  }
}

/** Takes the last merge back, batch by batch. */
export async function undoMerge(send: Send, onProgress: OnProgress): Promise<Result<UndoProgress>> {
  let all = 0;
  for (;;) {
    const answer = await send('merge-undo-step', {});
    if (!answer.ok || answer.value.finished) return answer;
    all = Math.max(all, answer.value.left + 1);
    onProgress(all - answer.value.left, all);
  }
}
