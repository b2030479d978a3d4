import type { ListOrder } from '../../../library/list-request.ts';
import { useI18n } from '../../i18n/context.ts';
import { ORDER_NAMES } from '../state/names.ts';
import { useLibrary } from '../state/store-context.ts';

const ORDERS = Object.keys(ORDER_NAMES) as readonly ListOrder[];

/** Chooses the order of clippings. */
export function OrderMenu() {
  const { t } = useI18n();
  const { store } = useLibrary();
  return (
    <div class="field">
      <label for="library-order">{t('library_order')}</label>
      <select id="library-order" value={store.query.value.order} onChange={(event) => store.show({ order: event.currentTarget.value as ListOrder })}>
        {ORDERS.map((order) => <option key={order} value={order}>{t(ORDER_NAMES[order])}</option>)}
      </select>
    </div>
  );
}
