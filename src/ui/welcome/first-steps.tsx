import { useI18n } from '../i18n/context.ts';

/** How to begin, in three steps. */
export function FirstSteps() {
  const { t } = useI18n();
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">{t('welcome_steps_title')}</h2>
      <ol class="steps">
        <li>{t('welcome_step_save')}</li>
        <li>{t('welcome_step_open')}</li>
        <li>{t('welcome_step_read')}</li>
      </ol>
    </section>
  );
}
