import { useEffect, useState } from 'preact/hooks';
import { errorMessageKey, type ErrorCode } from '../../extension/messages/error-code.ts';
import { parseSavedAddress, type SavedAddress } from '../../extension/messages/saved-address.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import { Progress } from '../page/progress.tsx';
import { ReaderContext } from './store/reader-context.ts';
import { createReaderStore, type ReaderStore } from './store/reader-store.ts';
import { Reading } from './text/reading.tsx';
import { ChangesView } from './versions/changes-view.tsx';

/** The page of one clipping. */
export function ReaderPage({ address }: { readonly address: SavedAddress | null }) {
  const { send } = useServices();
  const { tell } = useNotices();
  const { t } = useI18n();
  const [store] = useState(() => createReaderStore({ send, tell, t }, address));
  useEffect(() => {
    void store.open();
    const follow = (): void => store.goTo(parseSavedAddress(location.href)?.place ?? null);
    const { defaultView } = document;
    defaultView?.addEventListener('hashchange', follow);
    return () => defaultView?.removeEventListener('hashchange', follow);
  }, [store]);
  const text = store.text.value;
  return (
    <ReaderContext.Provider value={store}>
      <PageFrame page="library" title={text?.card.title ?? t('reader_title')}><Matter store={store} /></PageFrame>
    </ReaderContext.Provider>
  );
}

function Matter({ store }: { readonly store: ReaderStore }) {
  const { t } = useI18n();
  const shown = store.shown.value;
  const text = store.text.value;
  if (shown.state === 'failed') return <Failed error={shown.error} onRetry={() => void store.open()} />;
  if (shown.state === 'opening' || !text) return <Progress label={t('saved_page_loading')} done={0} all={null} />;
  return store.mode.value === 'changes' ? <ChangesView versions={shown.view.versions} /> : <Reading saved={text} />;
}

function Failed({ error, onRetry }: { readonly error: ErrorCode; readonly onRetry: () => void }) {
  const { t } = useI18n();
  const missing = error === 'not-found';
  return (
    <div class="message">
      <h1>{t(missing ? 'saved_page_missing_title' : 'error_title')}</h1>
      <p>{t(missing ? 'saved_page_missing_hint' : (errorMessageKey(error) as MessageKey))}</p>
      {!missing && <button type="button" class="plain" onClick={onRetry}>{t('try_again')}</button>}
    </div>
  );
}
