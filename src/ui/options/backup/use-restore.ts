import { useCallback, useEffect, useState } from 'preact/hooks';
import { success, type Result } from '../../../extension/messages/result.ts';
import type { Restores } from '../../../library/backup/sweep.ts';
import { useI18n } from '../../i18n/context.ts';
import { useServices } from '../../page/page-services.ts';
import { mergeBackup, undoMerge } from './merge-backup.ts';
import { readBackupFile, type ReadyBackup } from './read-backup-file.ts';
import { useTask, type Tasks } from './use-task.ts';

/** A restore as the page shows it, and what the reader may do next. */
export interface Restore {
  readonly tasks: Tasks;
  /** A backup that was read whole and waits for the reader's choice. */
  readonly ready: ReadyBackup | null;
  /** What came of the last step; empty where nothing is to be told. */
  readonly told: string;
  /** What earlier restores have left; null until it is known. */
  readonly restores: Restores | null;
  readonly read: (file: File) => Promise<void>;
  readonly replace: (restore: string) => Promise<void>;
  readonly merge: (restore: string) => Promise<void>;
  readonly cancel: (restore: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** The steps of a restore; after each, what can be taken back is looked at anew. */
export function useRestore(): Restore {
  const { t, count } = useI18n();
  const { send } = useServices();
  const tasks = useTask();
  const [ready, setReady] = useState<ReadyBackup | null>(null);
  const [told, setTold] = useState('');
  const [restores, setRestores] = useState<Restores | null>(null);
  const look = useCallback(async () => {
    const answer = await send('restore-state', {});
    setRestores(answer.ok ? answer.value : null);
  }, [send]);
  useEffect(() => void look(), [look]);

  const step = async (work: () => Promise<string | null>) => {
    setReady(null);
    setTold('');
    setTold((await work()) ?? '');
    await look();
  };
  const once = async (label: string, ask: () => Promise<Result<null>>, outcome: string) => {
    const finished = await tasks.run(label, async () => withValue(await ask()));
    return finished ? outcome : null;
  };
  return {
    tasks, ready, told, restores,
    read: (file) => step(async () => {
      setReady(await tasks.run(t('backup_reading'), (onProgress) => readBackupFile(send, file, onProgress)));
      return null;
    }),
    replace: (restore) => step(() => once(t('backup_replacing'), () => send('restore-finish', { restore }), t('backup_replaced'))),
    merge: (restore) => step(async () => {
      const merged = await tasks.run(t('backup_merging'), (onProgress) => mergeBackup(send, restore, onProgress));
      return merged && t('backup_merged', count('backup_added', merged.added), count('backup_changed', merged.changed));
    }),
    cancel: (restore) => step(async () => {
      await send('restore-cancel', { restore });
      return null;
    }),
    takeBack: () => step(() => once(t('backup_undoing'), () => send('restore-undo', {}), t('backup_taken_back'))),
    undo: () => step(async () => (await tasks.run(t('backup_undoing'), (onProgress) => undoMerge(send, onProgress))) && t('backup_undone')),
  };
}

/** An answer without a value, as one that can be told from none. */
function withValue(answer: Result<null>): Result<true> {
  return answer.ok ? success(true) : answer;
}
