import { errorMessageKey } from '../../extension/messages/error-code.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import type { Notice } from '../store/notice.ts';
import { useStore } from '../store/store-context.ts';
import { useKeepFocus } from './keep-focus.ts';

/** What came of the last action, with a way back where there is one. The region stands always, so that it is read out. */
export function NoticeBar() {
  const { t } = useI18n();
  const store = useStore();
  const notice = store.notice.value;
  const element = useKeepFocus(notice);
  const undo = undoOf(notice, store);
  return (
    <div class="notice-bar" aria-live="polite">
      {notice && (
        <p class="notice" data-kind={notice.kind} ref={element} tabIndex={-1}>
          <span>{'site' in notice ? t(textOf(notice), notice.site) : t(textOf(notice))}</span>
          {undo && (
            <button type="button" class="quiet" data-action="undo" onClick={() => void undo()}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function textOf(notice: Notice): MessageKey {
  if (notice.kind === 'failed') return errorMessageKey(notice.error) as MessageKey;
  return `notice_${notice.kind.replaceAll('-', '_')}` as MessageKey;
}

function undoOf(notice: Notice | null, store: ReturnType<typeof useStore>) {
  if (notice?.kind === 'removed') return store.undoRemove;
  return notice?.kind === 'dismissed' ? store.undoDismiss : null;
}
