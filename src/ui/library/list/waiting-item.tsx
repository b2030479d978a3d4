import { useI18n } from '../../i18n/context.ts';
import type { RowPlace } from './list-row.tsx';

/** A row that has not come yet. */
export function WaitingItem({ place: { index, start, measure } }: { readonly place: Pick<RowPlace, 'index' | 'start' | 'measure'> }) {
  const { t } = useI18n();
  return (
    <div role="row" class="list-row waiting" data-index={index} aria-rowindex={index + 1} aria-busy="true" ref={measure} style={{ transform: `translateY(${start}px)` }}>
      <div role="gridcell"><span class="heard-only">{t('page_loading')}</span></div>
    </div>
  );
}
