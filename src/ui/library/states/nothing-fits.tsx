import { useI18n } from '../../i18n/context.ts';
import { Message } from '../../states/message.tsx';
import { useLibrary } from '../state/store-context.ts';

/** There are clippings, but none that fits the search and the filters. */
export function NothingFits() {
  const { t } = useI18n();
  const { store } = useLibrary();
  return (
    <Message title={t('library_none_title')} text={t('library_none_text')}>
      <button type="button" class="plain" data-action="show-all" onClick={() => store.show({ words: '', narrowed: {} })}>{t('library_none_all')}</button>
    </Message>
  );
}
