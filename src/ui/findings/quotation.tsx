import { useContext } from 'preact/hooks';
import { placeOf, savedAddress } from '../../extension/messages/saved-address.ts';
import { useI18n } from '../i18n/context.ts';
import { StoreContext } from '../store/store-context.ts';
import { plainPress } from '../text/plain-press.ts';
import { QuotedWords } from './quoted-words.tsx';
import type { Voice } from './voice.ts';

/**
 * A verbatim quotation; pressing it leads to the sentence. This page's own is a button that moves the page; a saved one
 * is a true link to the saved text, to open as the reader likes. A popup opens it by message, since it closes itself; on a
 * full page, which has no popup's store, the link is one like any other.
 */
export function Quotation({ voice }: { readonly voice: Voice }) {
  const { t } = useI18n();
  const store = useContext(StoreContext);
  const { answer, card, onPage } = voice;
  const words = <QuotedWords quote={answer.quote} value={answer.value} />;
  const follow = store ? plainPress(() => void store.follow(voice)) : undefined;
  return (
    <blockquote class="quotation" dir="auto" lang={card.language ?? undefined}>
      {onPage && follow ? (
        <button type="button" class="words" title={t('show_in_page')} onClick={follow}>
          {words}
        </button>
      ) : (
        <a
          class="words"
          href={savedAddress({ id: card.id, place: placeOf(answer) })}
          {...(follow ? { target: '_blank', onClick: follow } : {})}
          title={t('open_in_saved')}
        >
          {words}
        </a>
      )}
    </blockquote>
  );
}
