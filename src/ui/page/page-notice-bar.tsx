import { useI18n } from '../i18n/context.ts';
import { useNotices } from './page-notice.ts';

/** What came of the last action, with a way back where there is one. The region stands always, so that it is read out. */
export function PageNoticeBar() {
  const { t } = useI18n();
  const { notice, tell } = useNotices();
  const { value } = notice;
  const undo = value?.undo;
  return (
    <div class="notice-bar" aria-live="polite">
      {value && (
        <p class="notice">
          <span>{value.text}</span>
          <span class="actions">
            {undo && <button type="button" class="quiet" data-action="undo" onClick={() => void undo()}>{t('undo')}</button>}
            <button type="button" class="quiet" aria-label={t('page_close_notice')} onClick={() => tell(null)}>×</button>
          </span>
        </p>
      )}
    </div>
  );
}
