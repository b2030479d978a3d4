import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';

/** Switches the marks in the page on and off; absent until the setting is known, and where there is nothing to mark. */
export function MarksSwitch() {
  const { t } = useI18n();
  const { view, marks, setMarks } = useStore();
  const marked = view.value.state === 'compared' && view.value.findings.length > 0;
  if (!marked || marks.value === null) return null;
  const change = async (box: HTMLInputElement) => {
    await setMarks(box.checked);
    box.checked = marks.value ?? box.checked; // the box must not claim what could not be stored
  };
  return (
    <label>
      <input type="checkbox" checked={marks.value} onChange={(event) => void change(event.currentTarget)} />{' '}
      {t('marks_toggle')}
    </label>
  );
}
