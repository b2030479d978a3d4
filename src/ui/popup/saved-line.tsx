import type { SavedState } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import { MomentText } from '../i18n/moment-text.tsx';
import { useStore } from '../store/store-context.ts';

/** Since when this page is saved, whether it has changed since, and the way to remove it. */
export function SavedLine({ saved }: { readonly saved: SavedState }) {
  const { t, count } = useI18n();
  const store = useStore();
  return (
    <p class="saved-line">
      <span class="facts">
        <span class="fact">{t('saved_since')} <MomentText stamp={saved.savedAt} /></span>
        <span class="fact" data-changed={saved.changedSince}>
          {t(saved.changedSince ? 'saved_changed' : 'saved_unchanged')}
        </span>
        {saved.versions > 1 && <span class="fact">{count('saved_versions', saved.versions)}</span>}
      </span>
      <button
        type="button"
        class="quiet"
        data-action="remove"
        aria-label={t('remove_article')}
        aria-disabled={store.busy.value}
        onClick={() => void store.remove()}
      >
        {t('remove')}
      </button>
    </p>
  );
}
