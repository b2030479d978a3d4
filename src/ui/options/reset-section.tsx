import { useContext, useState } from 'preact/hooks';
import { success } from '../../extension/messages/result.ts';
import { useI18n } from '../i18n/context.ts';
import { useServices } from '../page/page-services.ts';
import { MakeBackup } from './backup/backup-section.tsx';
import { MakingContext } from './backup/making.ts';
import { TaskState } from './backup/task-state.tsx';
import { useTask } from './backup/use-task.ts';
import { Section } from './section.tsx';

type Step = 'closed' | 'asked' | 'asked-again' | 'erased';

/** Deletes everything, asked twice, with a backup offered first. */
export function ResetSection() {
  const { t } = useI18n();
  const { send } = useServices();
  const { making } = useContext(MakingContext);
  const tasks = useTask();
  const [step, setStep] = useState<Step>('closed');
  const erase = async () => {
    if (tasks.task || making) return;
    const erased = await tasks.run(t('options_reset_erasing'), async () => {
      const answer = await send('erase-all', {});
      return answer.ok ? success(true) : answer;
    });
    setStep(erased ? 'erased' : 'closed');
  };
  return (
    <Section id="reset" title={t('options_reset')}>
      <p>{t('options_reset_what')}</p>
      {(step === 'closed' || step === 'erased') && (
        <button type="button" class="plain" onClick={() => setStep('asked')}>{t('options_reset_begin')}</button>
      )}
      {step === 'asked' && (
        <div class="choice">
          <p>{t('options_reset_backup')}</p>
          <MakeBackup />
          <div class="buttons">
            <button type="button" class="plain" aria-disabled={making} onClick={() => !making && setStep('asked-again')}>{t('options_reset_go_on')}</button>
            <button type="button" class="plain" onClick={() => setStep('closed')}>{t('options_cancel')}</button>
          </div>
        </div>
      )}
      {step === 'asked-again' && (
        <div class="choice" role="alert">
          <p>{t('options_reset_sure')}</p>
          <div class="buttons">
            <button type="button" class="plain" onClick={() => setStep('closed')}>{t('options_reset_keep')}</button>
            <button type="button" class="plain danger" aria-disabled={making} onClick={() => void erase()}>{t('options_reset_erase')}</button>
          </div>
        </div>
      )}
      <TaskState tasks={tasks} />
      <p aria-live="polite" class="told">{step === 'erased' && t('options_reset_done')}</p>
    </Section>
  );
}
