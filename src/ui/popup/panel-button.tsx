import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';

/** Opens the panel, which shows the same and stays open while the reader reads on; nothing in the panel itself. */
export function PanelButton() {
  const { t } = useI18n();
  const { openPanel } = useStore();
  if (!openPanel) return null;
  return <button type="button" class="quiet" data-action="panel" onClick={() => void openPanel()}>{t('panel_open')}</button>;
}
