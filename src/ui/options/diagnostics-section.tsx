import { useEffect, useState } from 'preact/hooks';
import { errorMessageKey } from '../../extension/messages/error-code.ts';
import type { NotedError } from '../../extension/messages/noted-error.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { MomentText } from '../i18n/moment-text.tsx';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import { diagnosticsText } from './diagnostics-text.ts';
import { useOptions } from './options-services.ts';
import { Section } from './section.tsx';

/** What went wrong lately, told without a word of any page, to be read and to be copied into a report of a fault. */
export function DiagnosticsSection() {
  const { t } = useI18n();
  const { send, writeClipboard } = useServices();
  const { version, browser } = useOptions();
  const { tell } = useNotices();
  const [errors, setErrors] = useState<readonly NotedError[] | null>(null);
  useEffect(() => {
    void send('list-errors', {}).then((answer) => setErrors(answer.ok ? answer.value : []));
  }, [send]);
  if (errors === null) return null;
  const copy = () => writeClipboard(diagnosticsText({ version, browser, errors })).then(
    () => tell({ text: t('options_diagnostics_copied') }),
    () => tell({ text: t('options_diagnostics_copy_failed') }),
  );
  const forget = async () => {
    const answer = await send('forget-errors', {});
    if (answer.ok) setErrors([]);
    else tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
  };
  return (
    <Section id="diagnostics" title={t('options_diagnostics')}>
      {errors.length === 0 ? <p class="hint">{t('options_diagnostics_none')}</p> : <ErrorList errors={errors} />}
      <p class="hint">{t('options_diagnostics_hint')}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={() => void copy()}>{t('options_diagnostics_copy')}</button>
        {errors.length > 0 && <button type="button" class="quiet" onClick={() => void forget()}>{t('options_diagnostics_forget')}</button>}
      </div>
    </Section>
  );
}

function ErrorList({ errors }: { readonly errors: readonly NotedError[] }) {
  const { t } = useI18n();
  return (
    <ul class="rows noted-errors">
      {errors.map((one) => (
        <li key={[one.at, one.during, one.code, ...one.places].join(' ')}>
          <p><MomentText stamp={one.at} />: {t(errorMessageKey(one.code) as MessageKey)}</p>
          <p class="hint" lang="en"><code>{[one.during, one.code, ...one.kinds, ...one.places.slice(0, 1)].join(' · ')}</code></p>
        </li>
      ))}
    </ul>
  );
}
