import { useContext } from 'preact/hooks';
import { errorMessageKey } from '../../extension/messages/error-code.ts';
import type { NewsSearch } from '../../extension/messages/news-search.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useNotices } from '../page/page-notice.ts';
import { ServicesContext } from '../page/page-services.ts';
import { StoreContext } from '../store/store-context.ts';

/** Opens a search in a new tab. A popup, which closes then, goes by its own store; a full page tells what went wrong in its notice. */
export function useOpenSearch(): (search: NewsSearch) => Promise<void> {
  const { t } = useI18n();
  const store = useContext(StoreContext);
  const services = useContext(ServicesContext);
  const { tell } = useNotices();
  if (store) return store.findAccounts;
  return async ({ address }) => {
    const opened = await services?.send('find-accounts', { address });
    if (opened?.ok === false) tell({ text: t(errorMessageKey(opened.error) as MessageKey) });
  };
}
