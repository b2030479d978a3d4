import { useI18n } from '../../i18n/context.ts';
import { narrow, type Narrowed } from '../state/query.ts';
import { useLibrary } from '../state/store-context.ts';

interface Props {
  readonly part: Exclude<keyof Narrowed, 'from' | 'to'>;
  /** Values with their names. */
  readonly choices: readonly (readonly [value: string, name: string])[];
}

/** Narrows the list down by one of some values, or by any. */
export function FilterMenu({ part, choices }: Props) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const value = store.narrowed.value[part] ?? '';
  const listed = value === '' || choices.some(([choice]) => choice === value);
  return (
    <div class="field">
      <label for={`library-${part}`}>{t(`library_filter_${part}`)}</label>
      <select
        id={`library-${part}`}
        value={value}
        onChange={(event) => store.show({ narrowed: narrow(store.narrowed.value, part, event.currentTarget.value) })}
      >
        <option value="">{t('library_filter_any')}</option>
        {!listed && <option value={value}>{part === 'event' ? t('library_one_event') : value}</option>}
        {choices.map(([choice, name]) => <option key={choice} value={choice}>{name}</option>)}
      </select>
    </div>
  );
}
