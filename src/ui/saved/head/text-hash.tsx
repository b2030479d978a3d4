import { useI18n } from '../../i18n/context.ts';
import { useNotices } from '../../page/page-notice.ts';
import { useServices } from '../../page/page-services.ts';

/** The SHA-256 of the text shown, in full and to copy: it tells later whether a text is the one that was captured. */
export function TextHash({ hash }: { readonly hash: string }) {
  const { t } = useI18n();
  const { writeClipboard } = useServices();
  const { tell } = useNotices();
  const copy = (): void => {
    writeClipboard(hash).then(
      () => tell({ text: t('reader_hash_copied') }),
      () => tell({ text: t('notice_copy_failed') }),
    );
  };
  return (
    <div class="hash">
      <dt>{t('reader_hash')}</dt>
      <dd>
        <code>{hash}</code> <button type="button" class="quiet" aria-label={t('reader_hash_copy')} onClick={copy}>{t('copy')}</button>
      </dd>
    </div>
  );
}
