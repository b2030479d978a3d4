import { useContext, useState } from 'preact/hooks';
import { ClockContext } from '../../i18n/clock.ts';
import { useI18n } from '../../i18n/context.ts';
import { useServices } from '../../page/page-services.ts';
import { bytesText } from '../bytes-text.ts';
import { Section } from '../section.tsx';
import { makeBackup } from './make-backup.ts';
import { MakingContext } from './making.ts';
import { TaskState } from './task-state.tsx';
import { useTask } from './use-task.ts';

/** Writes the whole library to a file. */
export function BackupSection() {
  const { t } = useI18n();
  return (
    <Section id="backup" title={t('backup_title')}>
      <p>{t('backup_what')}</p>
      <MakeBackup />
      <p class="hint">{t('backup_plain')}</p>
    </Section>
  );
}

/** The button that makes a backup, with how far it has come and what was written. */
export function MakeBackup() {
  const { t, locale } = useI18n();
  const { send, download } = useServices();
  const now = useContext(ClockContext);
  const { during } = useContext(MakingContext);
  const tasks = useTask();
  const [written, setWritten] = useState<File | null>(null);
  const make = async () => {
    if (tasks.task) return;
    setWritten(null);
    const made = await during(() => tasks.run(t('backup_making'), (onProgress) => makeBackup(send, now(), onProgress)));
    if (made === null) return;
    download(made.file);
    setWritten(made.file);
  };
  return (
    <>
      <button type="button" class="plain" aria-disabled={tasks.task !== null} onClick={() => void make()}>{t('backup_make')}</button>
      <TaskState tasks={tasks} />
      <p aria-live="polite" class="told">{written && t('backup_made', written.name, bytesText(written.size, locale))}</p>
    </>
  );
}
