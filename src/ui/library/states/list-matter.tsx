import { useI18n } from '../../i18n/context.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { ErrorMessage } from '../../states/error-message.tsx';
import { ClippingList } from '../list/clipping-list.tsx';
import { MOST_HITS } from '../state/ask-search.ts';
import { useLibrary } from '../state/store-context.ts';
import { NothingFits } from './nothing-fits.tsx';

/** The list, or why there is none. */
export function ListMatter({ readOnly }: { readonly readOnly: boolean }) {
  const { store } = useLibrary();
  const { view, searched, searching, events, clippings, items } = store;
  const list = (view.value === 'events' ? events : clippings).loaded.value;
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
  const i18n = useI18n();
  const { value } = useLibrary().store.searched;
  const found = value.state === 'found' ? value : null;
  return (
    <div class="search-line" role="status">
      {found !== null && found.view.hits.length > 0 && <p>{foundText(found.view.hits.length, found.more, i18n)}</p>}
      {found?.view.complete === false && <p>{i18n.t('library_hits_incomplete')}</p>}
    </div>
  );
}

function foundText(hits: number, more: boolean, { t, count, locale }: I18n): string {
  const number = new Intl.NumberFormat(locale).format(hits);
  if (more) return t('library_hits_more', number);
  return hits >= MOST_HITS ? t('library_hits_most', number) : count('library_hits', hits);
}
