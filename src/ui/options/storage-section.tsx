import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { bytesText } from './bytes-text.ts';
import { useOptions, type StorageUse } from './options-services.ts';
import { Section } from './section.tsx';

/** How much room the library takes, and whether the browser may clear it. */
export function StorageSection() {
  const { t, locale } = useI18n();
  const { storage, persist } = useOptions();
  const [use, setUse] = useState<StorageUse | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    storage().then(setUse, () => setUse({ used: null, persistent: false }));
  }, [storage]);
  const ask = async () => {
    const persistent = await persist().catch(() => false);
    setAsked(true);
    setUse((before) => before && { ...before, persistent });
  };
  return (
    <Section id="storage" title={t('options_storage')}>
      {use && (
        <>
          <p>{use.used === null ? t('options_storage_unknown') : t('options_storage_used', bytesText(use.used, locale))}</p>
          <p aria-live="polite">{t(use.persistent ? 'options_storage_kept' : asked ? 'options_storage_denied' : 'options_storage_at_risk')}</p>
          {!use.persistent && <button type="button" class="plain" onClick={() => void ask()}>{t('options_storage_ask')}</button>}
        </>
      )}
    </Section>
  );
}
