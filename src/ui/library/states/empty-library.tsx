import { pageFile } from '../../../extension/messages/full-page.ts';
import { useI18n } from '../../i18n/context.ts';
import { Message } from '../../states/message.tsx';

/** What to do first, for a library with nothing in it. */
export function EmptyLibrary() {
  const { t } = useI18n();
  return (
    <div class="empty-library">
      <Message title={t('library_empty_title')} text={t('library_empty_text')}>
        <ol class="steps">
          <li>{t('library_empty_step_save')}</li>
          <li>{t('library_empty_step_more')}</li>
          <li>{t('library_empty_step_look')}</li>
        </ol>
        <p><a href={pageFile('tabs')}>{t('library_empty_tabs')}</a></p>
        <p class="aside">{t('library_empty_keys')}</p>
        <p class="aside">{t('stays_here')}</p>
      </Message>
    </div>
  );
}
