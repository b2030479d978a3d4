import { useI18n } from '../i18n/context.ts';
import { labelKey } from '../text/label-name.ts';
import type { Section } from './sections.ts';

interface Props {
  readonly id: string;
  readonly section: Section;
}

/** Name of a section and its number of findings. Changes are "Later figure" when all of them are. */
export function SectionHeading({ id, section }: Props) {
  const { t, locale } = useI18n();
  const keys = new Set(section.findings.map(labelKey));
  const [only] = keys;
  const name = t(keys.size === 1 && only ? only : `label_${section.label}`);
  return (
    <header class="section-head">
      <h2 id={id}>
        <span class="label">{name}</span>{' '}
        <span class="tally">{new Intl.NumberFormat(locale).format(section.findings.length)}</span>
      </h2>
      <p class="hint">{t(`label_hint_${section.label}`)}</p>
    </header>
  );
}
