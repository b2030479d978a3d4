import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import { NoticeBar } from './notice-bar.tsx';
import { SaveButton } from './save-button.tsx';

/** The bar that stays in sight above every screen: the name, the button that saves, and what came of the last action. */
export function Masthead() {
  const { t } = useI18n();
  const view = useStore().view.value;
  return (
    <header class="masthead">
      <div class="nameplate">
        <h1>{t('extension_name')}</h1>
        {view.state === 'compared' && <SaveButton saved={view.saved} />}
      </div>
      <NoticeBar />
    </header>
  );
}
