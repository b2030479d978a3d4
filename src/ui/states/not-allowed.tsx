import { useContext } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { AllowSite } from '../panel/allow-site.tsx';
import { PanelContext } from '../panel/panel-context.ts';
import { Message } from './message.tsx';

/**
 * A page that the reader has not let us read yet, and the two ways to: once, or always on its site.
 * @param url null where the browser keeps it to itself
 */
export function NotAllowed({ url }: { readonly url: string | null }) {
  const { t } = useI18n();
  const panel = useContext(PanelContext);
  const keys = panel?.keys.value ?? '';
  return (
    <Message title={keys === '' ? t('panel_press_title') : t('panel_press_keys_title', keys)} text={t('panel_press_hint')}>
      {panel && <AllowSite url={url} addresses={panel.addresses} />}
    </Message>
  );
}
