import { useI18n } from '../../i18n/context.ts';
import { ErrorMessage } from '../../states/error-message.tsx';
import { ClippingList } from '../list/clipping-list.tsx';
import { MOST_HITS } from '../state/ask-search.ts';
import { useLibrary } from '../state/store-context.ts';
import { NothingFits } from './nothing-fits.tsx';

/** The list, or why there is none. */
export function ListMatter({ readOnly }: { readonly readOnly: boolean }) {
  const { store } = useLibrary();
  const { query, searched, searching, events, clippings, items } = store;
  const list = (query.value.view === 'events' ? events : clippings).loaded.value;
  const { state, error } = stateOf(searching.value ? searched.value : list);
  return (
    <>
      <SearchLine />
      {state === 'failed' && <ErrorMessage error={error ?? 'unexpected'} onRetry={() => void store.refresh()} />}
      {state === 'loading' && <div class="looking" aria-hidden="true" />}
      {state === 'ready' && (items.value.length === 0 ? <NothingFits /> : <ClippingList readOnly={readOnly} />)}
    </>
  );
}

type Shown = { readonly state: string; readonly error?: Parameters<typeof ErrorMessage>[0]['error'] | null };

function stateOf({ state, error }: Shown) {
  if (state === 'failed') return { state, error } as const;
  return { state: state === 'ready' || state === 'found' ? 'ready' : 'loading', error: null } as const;
}

/** How much a search has found; read out as it changes. */
function SearchLine() {
  const { t, count, locale } = useI18n();
  const { store } = useLibrary();
  const { value } = store.searched;
  const found = value.state === 'found' ? value.view : null;
  const most = found !== null && found.hits.length >= MOST_HITS;
  return (
    <div class="search-line" role="status">
      {found !== null && found.hits.length > 0 && <p>{most ? t('library_hits_most', new Intl.NumberFormat(locale).format(MOST_HITS)) : count('library_hits', found.hits.length)}</p>}
      {found?.complete === false && <p>{t('library_hits_incomplete')}</p>}
    </div>
  );
}
