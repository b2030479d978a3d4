import type { RefObject } from 'preact';
import { useI18n } from '../../i18n/context.ts';
import { useLibrary } from '../state/store-context.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Goes from the field into the list. */
  readonly onLeave: () => void;
}

/** Searches as the reader types; Escape ends the search, the arrow down leads to what was found. */
export function SearchField({ field, onLeave }: Props) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && store.query.value.words !== '') {
      event.preventDefault();
      store.show({ words: '' });
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <div class="field search">
      <label for="library-search">{t('library_search')}</label>
      <input
        id="library-search"
        type="search"
        ref={field}
        value={store.query.value.words}
        placeholder={t('library_search_hint')}
        autocomplete="off"
        spellcheck={false}
        aria-keyshortcuts="/"
        maxLength={200}
        onInput={(event) => store.show({ words: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
