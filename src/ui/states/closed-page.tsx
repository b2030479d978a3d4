import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import { Message } from './message.tsx';

/** Pages that are not read: the browser's own, PDF, sites closed to extensions, and private windows until asked. */
export function ClosedPage({ state }: { readonly state: 'browser-page' | 'pdf' | 'no-access' | 'private-window' }) {
  const { t } = useI18n();
  const store = useStore();
  if (state === 'browser-page') return <Message title={t('browser_page_title')} text={t('browser_page_hint')} />;
  if (state === 'pdf') return <Message title={t('pdf_title')} text={t('pdf_hint')} />;
  if (state === 'no-access') return <Message title={t('no_access_title')} text={t('no_access_hint')} />;
  return (
    <Message title={t('private_window_title')} text={t('private_window_hint')}>
      <button type="button" class="plain" onClick={() => void store.check(true)}>
        {t('private_window_check')}
      </button>
    </Message>
  );
}
