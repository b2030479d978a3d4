import { useEffect } from 'preact/hooks';
import type { SavedState } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useStore } from '../store/store-context.ts';

/** The one button that saves: it stands in every state in which there is an article to save. */
export function SaveButton({ saved }: { readonly saved: SavedState | null }) {
  const { t } = useI18n();
  const store = useStore();
  const busy = store.busy.value;
  useSaveShortcut(store.save);
  return (
    <button
      type="button"
      class="save"
      data-action="save"
      data-weight={saved && !saved.changedSince ? 'low' : 'high'}
      aria-keyshortcuts="Control+S Meta+S"
      aria-disabled={busy}
      title={t('save_shortcut', `${t('key_control')}+S`)}
      onClick={() => void store.save()}
    >
      {t(busy ? 'save_busy' : wording(saved))}
    </button>
  );
}

function wording(saved: SavedState | null): MessageKey {
  if (!saved) return 'save';
  return saved.changedSince ? 'save_new_version' : 'save_again';
}

/** Ctrl+S, or Cmd+S on a Mac, which would otherwise offer to save the popup itself. */
function useSaveShortcut(save: () => Promise<void>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void save();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [save]);
}
