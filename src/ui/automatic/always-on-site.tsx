import { pageFile } from '../../extension/messages/full-page.ts';
import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';

/** "Always on this site", or that the site is checked without a press already; nothing where no site can be listed, or the screen itself offers it. */
export function AlwaysOnSite() {
  const { t } = useI18n();
  const store = useStore();
  const here = store.site.value;
  const { state } = store.view.value;
  if (!here?.site || state === 'looking' || state === 'not-allowed') return null;
  if (here.automatic) {
    return <a href={`${pageFile('options')}#automatic`} target="_blank" title={t('automatic_is_on', here.site)} data-action="sites">{t('automatic_always_on')}</a>;
  }
  return (
    <button type="button" class="quiet" data-action="always" title={t('automatic_asks', here.site)} onClick={() => void store.alwaysOnSite()}>
      {t('automatic_always')}
    </button>
  );
}
