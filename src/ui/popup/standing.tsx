import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import { SavedLine } from './saved-line.tsx';
import { StateLine } from './state-line.tsx';

/** Where the check and the page stand: with what it was compared, what kind of text it is, since when it is saved. */
export function Standing() {
  const { t } = useI18n();
  const view = useStore().view.value;
  const coverage = view.state === 'compared' ? view : null;
  return (
    <div class="standing">
      <StateLine />
      {coverage?.quality === 'opinion' && <p>{t('quality_opinion')}</p>}
      {coverage?.quality === 'live-blog' && <p>{t('quality_live_blog')}</p>}
      {coverage?.saved && <SavedLine saved={coverage.saved} />}
    </div>
  );
}
