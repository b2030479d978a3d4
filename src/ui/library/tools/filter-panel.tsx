import { useContext, useEffect } from 'preact/hooks';
import { LABELS } from '../../../compare/finding.ts';
import type { Quality } from '../../../article/article.ts';
import { useI18n } from '../../i18n/context.ts';
import { QUALITY_NAMES } from '../state/names.ts';
import { narrow } from '../state/query.ts';
import { useLibrary } from '../state/store-context.ts';
import { EventNamesContext } from './event-names.ts';
import { FilterMenu } from './filter-menu.tsx';

const QUALITIES = Object.keys(QUALITY_NAMES) as readonly Quality[];

/** All that the list can be narrowed down to. */
export function FilterPanel({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const names = useContext(EventNamesContext);
  useEffect(() => void names?.load(), [names]);
  useEffect(() => store.facets.follow('publishers', 'tags'), [store]);
  const { tags, publishers } = store.facets.lists;
  return (
    <fieldset class="filters" id={id}>
      <legend class="heard-only">{t('library_filters')}</legend>
      <FilterMenu part="event" choices={[...(names?.names.value ?? [])]} />
      <FilterMenu part="publisher" choices={publishers.value.map(({ name, clippings }) => [name, `${name} (${clippings})`])} />
      <FilterMenu part="tag" choices={tags.value.map(({ name, clippings }) => [name, `${name} (${clippings})`])} />
      <FilterMenu part="label" choices={LABELS.map((label) => [label, t(`label_${label}`)])} />
      <FilterMenu part="quality" choices={QUALITIES.map((quality) => [quality, t(QUALITY_NAMES[quality])])} />
      <FilterMenu part="annotated" choices={[['yes', t('library_filter_annotated_yes')], ['no', t('library_filter_annotated_no')]]} />
      <DayField part="from" />
      <DayField part="to" />
    </fieldset>
  );
}

function DayField({ part }: { readonly part: 'from' | 'to' }) {
  const { t } = useI18n();
  const { store } = useLibrary();
  return (
    <div class="field">
      <label for={`library-${part}`}>{t(`library_filter_${part}`)}</label>
      <input
        id={`library-${part}`}
        type="date"
        value={store.narrowed.value[part] ?? ''}
        onChange={(event) => store.show({ narrowed: narrow(store.narrowed.value, part, event.currentTarget.value) })}
      />
    </div>
  );
}
