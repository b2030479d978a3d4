import { useId } from 'preact/hooks';
import type { NewsSearch } from '../../extension/messages/news-search.ts';
import { useI18n } from '../i18n/context.ts';
import { useOpenSearch } from './use-open-search.ts';

/**
 * Opens a search for other accounts of the event in a new tab, and says before what will be asked, and whom. A button, since a
 * browser may look up the address of a link that nobody pressed. Nothing where there are no words to search for.
 */
export function FindAccounts({ search }: { readonly search: NewsSearch | null }) {
  const { t } = useI18n();
  const hint = useId();
  const open = useOpenSearch();
  if (search === null) return null;
  return (
    <p class="find-accounts">
      <button type="button" class="plain" data-action="find-accounts" aria-describedby={hint} onClick={() => void open(search)}>{t('find_accounts')}</button>
      <span id={hint} class="hint">{t('find_accounts_hint', search.engine)} <q class="sought" dir="auto">{search.words}</q></span>
    </p>
  );
}
