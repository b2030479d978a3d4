import { LABELS, type Finding, type Label } from '../../../compare/finding.ts';
import { useI18n } from '../../i18n/context.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Label>;
  readonly onChange: (shown: ReadonlySet<Label>) => void;
}

/** Which labels the table shows, with the number of questions of each; labels without any are not offered. */
export function LabelFilter({ findings, shown, onChange }: Props) {
  const { t, locale } = useI18n();
  const write = new Intl.NumberFormat(locale);
  const toggle = (label: Label, on: boolean) => onChange(new Set(LABELS.filter((one) => (one === label ? on : shown.has(one)))));
  return (
    <fieldset class="label-filter">
      <legend>{t('event_filter')}</legend>
      {LABELS.map((label) => {
        const number = findings.filter((finding) => finding.label === label).length;
        if (number === 0) return null;
        return (
          <label key={label}>
            <input type="checkbox" checked={shown.has(label)} onChange={(event) => toggle(label, event.currentTarget.checked)} />{' '}
            {t(`label_${label}`)} <span class="tally">{write.format(number)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
