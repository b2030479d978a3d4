import { useI18n } from '../i18n/context.ts';
import { Section } from './section.tsx';

/** Which language the interface speaks, and that the browser decides. */
export function LanguageSection() {
  const { t, locale } = useI18n();
  const [language = locale] = locale.split('-');
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return (
    <Section id="language" title={t('options_language')}>
      <p>{t('options_language_now', name)}</p>
      <p class="hint">{t('options_language_hint')}</p>
    </Section>
  );
}
