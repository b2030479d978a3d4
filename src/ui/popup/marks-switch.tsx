import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';

/** Switches the marks in the page on and off; absent until the setting is known, and where there is nothing to mark. */
export function MarksSwitch() {
  const { t } = useI18n();
  const { view, marks, setMarks } = useStore();
  const marked = view.value.state === 'compared' && view.value.findings.length > 0;
  if (!marked || marks.value === null) return null;
  return (
    <footer class="footer">
      <label>
        <input
          type="checkbox"
          checked={marks.value}
          onChange={(event) => void setMarks(event.currentTarget.checked)}
        />{' '}
        {t('marks_toggle')}
      </label>
    </footer>
  );
}
