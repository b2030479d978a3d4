import { useI18n } from '../../i18n/context.ts';
import { useCopy } from '../../page/use-copy.ts';

/** The SHA-256 of the text shown, in full and to copy: it tells later whether a text is the one that was captured. */
export function TextHash({ hash }: { readonly hash: string }) {
  const { t } = useI18n();
  const copy = useCopy();
  return (
    <div class="hash">
      <dt>{t('reader_hash')}</dt>
      <dd>
        <code>{hash}</code> <button type="button" class="quiet" aria-label={t('reader_hash_copy')} onClick={() => void copy(hash, 'reader_hash_copied')}>{t('copy')}</button>
      </dd>
    </div>
  );
}
