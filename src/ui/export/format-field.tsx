import { useId } from 'preact/hooks';
import { CLIPPING_FORMAT_NAMES, type ClippingFormatName } from '../../export/clippings/formats.ts';
import { useI18n } from '../i18n/context.ts';

interface Props {
  readonly value: ClippingFormatName;
  readonly onChange: (format: ClippingFormatName) => void;
}

/** The choice of a format, with a line that says what it is good for. */
export function FormatField({ value, onChange }: Props) {
  const { t } = useI18n();
  const [field, hint] = [useId(), useId()];
  const choose = (name: string) => {
    const format = CLIPPING_FORMAT_NAMES.find((one) => one === name);
    if (format) onChange(format);
  };
  return (
    <div class="field">
      <label for={field}>{t('export_format')}</label>
      <select id={field} value={value} aria-describedby={hint} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {CLIPPING_FORMAT_NAMES.map((name) => (
          <option key={name} value={name}>{t(`export_format_${name}`)}</option>
        ))}
      </select>
      <p id={hint} class="hint" aria-live="polite">{t(`export_hint_${value}`)}</p>
    </div>
  );
}
