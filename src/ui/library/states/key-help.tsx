import { useI18n } from '../../i18n/context.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** Keys as they stand on keyboards, and what each does here. */
const KEYS: readonly (readonly [keys: MessageKey, does: MessageKey])[] = [
  ['library_key_slash', 'library_key_slash_does'],
  ['library_key_arrows', 'library_key_arrows_does'],
  ['library_key_ends', 'library_key_ends_does'],
  ['library_key_sides', 'library_key_sides_does'],
  ['library_key_space', 'library_key_space_does'],
  ['library_key_all', 'library_key_all_does'],
  ['library_key_enter', 'library_key_enter_does'],
  ['library_key_delete', 'library_key_delete_does'],
];

/** The keys of the list. */
export function KeyHelp() {
  const { t } = useI18n();
  return (
    <details class="key-help">
      <summary>{t('library_keys')}</summary>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt><kbd>{t(keys)}</kbd></dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
