import { useI18n } from '../../i18n/context.ts';
import { FileButton } from '../file-button.tsx';
import { Section } from '../section.tsx';
import { ChooseUse } from './choose-use.tsx';
import { Earlier } from './earlier.tsx';
import { TaskState } from './task-state.tsx';
import { useRestore } from './use-restore.ts';

/** Reads a backup, tells what it holds, and puts it in the place of the library or into it. */
export function RestoreSection() {
  const { t } = useI18n();
  const { tasks, ready, told, restores, read, replace, merge, cancel, takeBack, undo } = useRestore();
  const busy = tasks.task !== null;
  return (
    <Section id="restore" title={t('backup_restore')}>
      <p>{t('backup_restore_what')}</p>
      <FileButton label={t('backup_choose')} accept=".gz,.jsonl,application/gzip" busy={busy} onChoose={([file]) => file && void read(file)} />
      <TaskState tasks={tasks} />
      {ready && (
        <ChooseUse backup={ready} onReplace={() => void replace(ready.restore)} onMerge={() => void merge(ready.restore)} onCancel={() => void cancel(ready.restore)} />
      )}
      <p aria-live="polite" class="told">{told}</p>
      {!busy && !ready && restores && (
        <Earlier restores={restores} onTakeBack={() => void takeBack()} onUndo={() => void undo()} onResume={(restore) => void merge(restore)} />
      )}
    </Section>
  );
}
