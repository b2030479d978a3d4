import { eventAddress } from '../../extension/messages/event-address.ts';
import type { CoverageView } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import { plainPress } from '../text/plain-press.ts';

/** Leads to the page of the event that this page and the saved articles are about; nothing where too few are saved for one. */
export function EventLink({ view }: { readonly view: CoverageView }) {
  const { t } = useI18n();
  const store = useStore();
  const clipping = view.saved?.id ?? view.articles[0]?.id;
  if (clipping === undefined || view.articles.length + (view.saved ? 1 : 0) < 2) return null;
  return (
    <p class="event-link">
      <a href={eventAddress({ clipping })} target="_blank" onClick={plainPress(() => void store.openEvent(clipping))}>{t('event_popup_link')}</a>
    </p>
  );
}
