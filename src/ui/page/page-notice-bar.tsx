import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { useNotices } from './page-notice.ts';

/**
 * What came of the last action, with a way back where there is one. The region stands always, so that it is read out. It takes
 * the focus when the control that had it has gone with what it acted on: a keyboard would have to start again from the top.
 */
export function PageNoticeBar() {
  const { t } = useI18n();
  const { notice, tell } = useNotices();
  const { value } = notice;
  const undo = value?.undo;
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (value && lost) (element.current?.querySelector('button') ?? element.current)?.focus();
  }, [value]);
  return (
    <div class="notice-bar" aria-live="polite">
      {value && (
        <p class="notice" ref={element} tabIndex={-1}>
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
