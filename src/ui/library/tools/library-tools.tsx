import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { useLibrary } from '../state/store-context.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { OrderMenu } from './order-menu.tsx';
import { SearchField } from './search-field.tsx';
import { type ExportMenuType, SelectionBar } from './selection-bar.tsx';
import { ViewSwitch } from './view-switch.tsx';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onLeaveField: () => void;
  readonly readOnly: boolean;
  readonly ExportMenu: ExportMenuType | null;
}

/** What finds, narrows down, sorts and selects. The bar stays in sight while the list scrolls. */
export function LibraryTools({ field, onLeaveField, readOnly, ExportMenu }: Props) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const sorted = store.view.value === 'clippings' && !store.searching.value;
  return (
    <>
      <div class="library-tools">
        <div class="library-choice">
          <SearchField field={field} onLeave={onLeaveField} />
          <ViewSwitch />
          {sorted && <OrderMenu />}
          <button type="button" class="plain small" data-action="filter" aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => setOpen(!open)}>
            {t('library_filters')}
          </button>
        </div>
        <SelectionBar readOnly={readOnly} ExportMenu={ExportMenu} />
      </div>
      {open && <FilterPanel id={panel} />}
      <FilterChips />
    </>
  );
}
