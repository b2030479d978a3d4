import { EDITION } from '../edition/edition.ts';
import { useI18n } from '../i18n/context.ts';
import { useOptions } from './options-services.ts';
import { Section } from './section.tsx';

/** Version and licences. The file of licences is made by the build. */
export function AboutSection() {
  const { t } = useI18n();
  const { version } = useOptions();
  return (
    <Section id="about" title={t('options_about')}>
      <p>{t('options_about_version', version)}</p>
      <p class="hint">{t(EDITION.privacy)}</p>
      <ul class="rows links">
        <li><a href="LICENSE" target="_blank" rel="noreferrer">{t('options_about_licence')}</a></li>
        <li><a href="licences.txt" target="_blank" rel="noreferrer">{t('options_about_bundled')}</a></li>
      </ul>
    </Section>
  );
}
