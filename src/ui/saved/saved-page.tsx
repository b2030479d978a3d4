import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SavedAddress } from '../../extension/messages/saved-address.ts';
import { type ErrorCode, errorMessageKey } from '../../extension/messages/error-code.ts';
import type { SavedText } from '../../extension/messages/saved-text.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { SavedArticle } from './saved-article.tsx';

/** What the page has to show: the text, or why there is none. */
export type SavedShown =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly saved: SavedText }
  | { readonly state: 'failed'; readonly error: ErrorCode };

interface Props {
  readonly shown: ReadonlySignal<SavedShown>;
  readonly address: SavedAddress | null;
}

/** The page of one saved article. */
export function SavedPage({ shown, address }: Props) {
  const { t } = useI18n();
  const now = shown.value;
  useEffect(() => {
    if (now.state === 'open') document.title = t('saved_page_title', now.saved.card.title);
  }, [now, t]);
  return (
    <>
      <header class="strip">{t('extension_name')}</header>
      <main>
        {now.state === 'opening' && <p aria-live="polite">{t('saved_page_loading')}</p>}
        {now.state === 'open' && <SavedArticle saved={now.saved} mark={address?.place ?? null} />}
        {now.state === 'failed' && <Failed error={now.error} />}
      </main>
    </>
  );
}

function Failed({ error }: { readonly error: ErrorCode }) {
  const { t } = useI18n();
  const missing = error === 'not-found';
  return (
    <div class="message">
      <h1>{t(missing ? 'saved_page_missing_title' : 'error_title')}</h1>
      <p>{t(missing ? 'saved_page_missing_hint' : (errorMessageKey(error) as MessageKey))}</p>
    </div>
  );
}
