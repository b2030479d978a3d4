import { useI18n } from '../i18n/context.ts';
import { Message } from './message.tsx';

/** @param language BCP 47 tag; null where the text gave no clue */
export function UnsupportedLanguage({ language }: { readonly language: string | null }) {
  const { t, locale } = useI18n();
  const name = language === null ? null : languageName(language, locale);
  const title = name === null ? t('language_unknown_title') : t('language_title', name);
  return <Message title={title} text={t('language_hint')} />;
}

/** Name of a language in the interface's own; null for what is no language tag. */
function languageName(tag: string, locale: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null; // RangeError: a page may declare anything as its language
  }
}
