import { useContext, useEffect } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { QUALITY_NAMES } from '../state/names.ts';
import { narrow, type Narrowed, PARTS } from '../state/query.ts';
import { useLibrary } from '../state/store-context.ts';
import { EventNamesContext } from './event-names.ts';

/** What the list is narrowed down to, each with a button that lifts it. */
export function FilterChips() {
  const i18n = useI18n();
  const { t } = i18n;
  const { store } = useLibrary();
  const names = useContext(EventNamesContext);
  const narrowed = store.narrowed.value;
  const { event } = narrowed;
  useEffect(() => {
    if (event !== undefined && !names?.names.value.has(event)) void names?.load();
  }, [event, names]);
  const parts = PARTS.filter((part) => narrowed[part] !== undefined);
  if (parts.length === 0) return null;
  return (
    <div class="chips">
      <ul class="rows" aria-label={t('library_filters')}>
        {parts.map((part) => {
          const said = t('library_filter_chip', t(`library_filter_${part}`), valueOf(narrowed, part, i18n, names?.names.value));
          return (
            <li key={part} class="chip">
              <span dir="auto">{said}</span>
              <button type="button" class="quiet" aria-label={t('library_filter_lift', said)} onClick={() => store.show({ narrowed: narrow(narrowed, part, '') })}>×</button>
            </li>
          );
        })}
      </ul>
      {parts.length > 1 && <button type="button" class="quiet" onClick={() => store.show({ narrowed: {} })}>{t('library_filter_clear')}</button>}
    </div>
  );
}

function valueOf(narrowed: Narrowed, part: keyof Narrowed, { t, locale }: I18n, names: ReadonlyMap<string, string> | undefined): string {
  const { event, label, quality, annotated } = narrowed;
  if (part === 'event' && event !== undefined) return names?.get(event) ?? t('library_one_event');
  if (part === 'label' && label !== undefined) return t(`label_${label}`);
  if (part === 'quality' && quality !== undefined) return t(QUALITY_NAMES[quality]);
  if (part === 'annotated' && annotated !== undefined) return t(`library_filter_annotated_${annotated}`);
  const value = narrowed[part] ?? '';
  if (part !== 'from' && part !== 'to') return value;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(`${value}T00:00`));
}
