import type { ComponentChildren } from 'preact';
import { useI18n } from '../../i18n/context.ts';

/** What every row of the list is told. */
export interface RowPlace {
  readonly index: number;
  /** In CSS pixels from the top of the list. */
  readonly start: number;
  /** The one row that the Tab key reaches. */
  readonly current: boolean;
  readonly measure: (element: HTMLElement | null) => void;
}

interface Props {
  readonly place: RowPlace;
  readonly kind: 'event' | 'clipping';
  readonly selected: 'none' | 'some' | 'all';
  readonly level?: number | undefined;
  readonly expanded?: boolean | undefined;
  /** Name of the clipping or event, for the label of its box. */
  readonly name: string;
  /** Whether the box is shown: nothing can be done with a selection where the library is open for reading only. */
  readonly children: ComponentChildren;
}

/** A row of the list: the box that selects it, and its matter. Presses and keys are answered by the list. */
export function ListRow({ place, kind, selected, level, expanded, name, children }: Props) {
  const { t } = useI18n();
  const { index, start, current, measure } = place;
  const tab = current ? 0 : -1;
  return (
    <div
      role="row"
      class="list-row"
      data-kind={kind}
      data-level={level}
      data-index={index}
      aria-rowindex={index + 1}
      aria-selected={selected === 'all'}
      aria-level={level}
      aria-expanded={expanded}
      tabIndex={tab}
      ref={measure}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" class="pick">
        <input
          type="checkbox"
          data-action="select"
          aria-label={t('library_select', name)}
          checked={selected === 'all'}
          ref={(box) => {
            if (box) box.indeterminate = selected === 'some';
          }}
          tabIndex={tab}
        />
      </div>
      {children}
    </div>
  );
}
