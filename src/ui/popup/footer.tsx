import { pageFile } from '../../extension/messages/full-page.ts';
import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import { plainPress } from '../text/plain-press.ts';
import { AlwaysOnSite } from '../automatic/always-on-site.tsx';
import { MarksSwitch } from './marks-switch.tsx';
import { PanelButton } from './panel-button.tsx';

/** The foot of the popup: the switch for marks, and the ways to the panel and to the library. */
export function Footer() {
  const { t } = useI18n();
  const store = useStore();
  return (
    <footer class="footer">
      <MarksSwitch />
      <AlwaysOnSite />
      <PanelButton />
      <a href={pageFile('library')} target="_blank" data-action="library" onClick={plainPress(() => void store.openLibrary())}>
        {t('popup_library')}
      </a>
    </footer>
  );
}
