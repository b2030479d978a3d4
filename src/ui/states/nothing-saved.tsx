import { useI18n } from '../i18n/context.ts';
import { Message } from './message.tsx';

/** The first steps, for a library with nothing in it but perhaps this page. */
export function NothingSaved({ pageSaved }: { readonly pageSaved: boolean }) {
  const { t } = useI18n();
  return (
    <Message title={t('nothing_saved_title')} text={t('nothing_saved_text')}>
      <ol class="steps">
        <li data-done={pageSaved}>
          {pageSaved && <span class="heard-only">{t('step_done')} </span>}
          {t('nothing_saved_step_save')}
        </li>
        <li>{t('nothing_saved_step_open')}</li>
        <li>{t('nothing_saved_step_check')}</li>
      </ol>
      <p class="aside">{t('stays_here')}</p>
    </Message>
  );
}
