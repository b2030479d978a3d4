import { useEffect, useState } from 'preact/hooks';
import type { KeyboardCommand } from '../../extension/platform/commands.ts';
import { useI18n } from '../i18n/context.ts';
import { useOptions } from './options-services.ts';
import { Section } from './section.tsx';

/** The keyboard commands as the reader has them, and the way to change them. */
export function KeysSection() {
  const { t } = useI18n();
  const { commands, openKeys } = useOptions();
  const [known, setKnown] = useState<readonly KeyboardCommand[]>([]);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    const read = () => void commands().then(setKnown);
    read();
    // The reader comes back from the browser's own page with other keys.
    globalThis.addEventListener('focus', read);
    return () => globalThis.removeEventListener('focus', read);
  }, [commands]);
  return (
    <Section id="keys" title={t('options_keys')}>
      <dl class="keys">
        {known.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || t('options_keys_check')}</dt>
            <dd>{keys === '' ? <span class="hint">{t('options_keys_none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="plain" onClick={() => void openKeys().then((opened) => setClosed(!opened))}>{t('options_keys_change')}</button>
      <p class="hint" aria-live="polite">{closed && t('options_keys_by_hand')}</p>
    </Section>
  );
}
