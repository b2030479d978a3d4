import { useI18n } from '../../i18n/context.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { keysOn, setKeysOn } from './keys-on.ts';

const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['J', 'K'], 'reader_keys_findings'],
  [['H'], 'reader_keys_highlight'],
  [['N'], 'reader_keys_note'],
  [['Esc'], 'reader_keys_leave'],
];

/** The page's keys in one line, and the switch for them. */
export function KeyHelp() {
  const { t } = useI18n();
  return (
    <div class="key-help">
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <label><input type="checkbox" checked={keysOn.value} onChange={({ currentTarget }) => setKeysOn(currentTarget.checked)} /> {t('reader_keys_on')}</label>
    </div>
  );
}
