import { MARK_COLOURS, type MarkColours, type Settings, type SettingsChange } from '../../extension/messages/settings.ts';
import { LABELS } from '../../compare/finding.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => Promise<void>;
}

const NAMES: Readonly<Record<MarkColours, MessageKey>> = {
  'by-label': 'options_marks_by_label', yellow: 'options_marks_yellow', blue: 'options_marks_blue', grey: 'options_marks_grey',
};

/** Whether sentences are marked in pages, and in which colours, with a sample of each mark. */
export function MarksSection({ settings, onChange }: Props) {
  const { t } = useI18n();
  return (
    <Section id="marks" title={t('options_marks')}>
      <label>
        <input type="checkbox" checked={settings.marks} onChange={(event) => void onChange({ marks: event.currentTarget.checked })} />{' '}
        {t('options_marks_on')}
      </label>
      <fieldset class="choices" disabled={!settings.marks}>
        <legend>{t('options_marks_colours')}</legend>
        {MARK_COLOURS.map((colours) => (
          <label key={colours}>
            <input type="radio" name="colours" checked={settings.markColours === colours} onChange={() => void onChange({ markColours: colours })} />{' '}
            {t(NAMES[colours])}
          </label>
        ))}
      </fieldset>
      <p class="mark-samples" data-colours={settings.markColours}>
        {LABELS.map((label) => <span key={label}><span class="mark-sample" data-mark={label}>{t(`label_${label}`)}</span> </span>)}
      </p>
      <p class="hint">{t('options_marks_hint')}</p>
    </Section>
  );
}
