import { type CoverageView, outcomeOf } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';

/** One line on where the check stands; screen readers hear it change. Empty where the screen says it all. */
export function StateLine() {
  const { t } = useI18n();
  const view = useStore().view.value;
  return (
    <div class="state-line" aria-live="polite">
      {view.state === 'looking' && <p>{t('state_looking')}</p>}
      {view.state === 'compared' && <ComparedLine view={view} />}
    </div>
  );
}

function ComparedLine({ view }: { readonly view: CoverageView }) {
  const { t, count } = useI18n();
  const outcome = outcomeOf(view);
  if (view.librarySize === 0) return <p>{t('state_library_empty')}</p>;
  if (outcome === 'nothing-saved' || outcome === 'nothing-on-this-event') return <p>{count('state_library', view.librarySize)}</p>;
  return (
    <p class="facts">
      <span class="fact">{count('state_compared', view.articles.length)}</span>
      <span class="fact">{count('state_origins', view.origins)}</span>
    </p>
  );
}
