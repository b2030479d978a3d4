import { useI18n } from '../../i18n/context.ts';
import { VIEWS } from '../state/query.ts';
import { useLibrary } from '../state/store-context.ts';

/** Chooses between events and single clippings. */
export function ViewSwitch() {
  const { t } = useI18n();
  const { store } = useLibrary();
  const view = store.view.value;
  return (
    <fieldset class="view-switch">
      <legend>{t('library_view')}</legend>
      {VIEWS.map((one) => (
        <label key={one} data-chosen={one === view}>
          <input type="radio" name="view" value={one} checked={one === view} onChange={() => store.show({ view: one })} />{' '}
          {t(`library_view_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
