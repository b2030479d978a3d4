import { useEffect, useState } from 'preact/hooks';
import { errorMessageKey } from '../../extension/messages/error-code.ts';
import type { Settings, SettingsChange } from '../../extension/messages/settings.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';

/** The settings, null until they are known, and how to change them: what could not be stored is told, and not shown as if it were. */
export function useSettings(): readonly [Settings | null, (change: SettingsChange) => Promise<void>] {
  const { send } = useServices();
  const { tell } = useNotices();
  const { t } = useI18n();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void send('get-settings', {}).then((answer) => answer.ok && setSettings(answer.value));
  }, [send]);
  const change = async (wanted: SettingsChange) => {
    const answer = await send('set-settings', { change: wanted });
    if (answer.ok) setSettings(answer.value);
    else {
      tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
      setSettings((before) => before && { ...before });
    }
  };
  return [settings, change];
}
