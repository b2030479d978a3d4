import { useI18n } from '../i18n/context.ts';

/** The letter of an answer; nothing where there is only one answer. */
export function LetterMark({ letter }: { readonly letter: string | null }) {
  const { t } = useI18n();
  if (letter === null) return null;
  return <span class="letter"><span class="heard-only">{t('event_answer', letter)}: </span><span aria-hidden="true">{letter}</span></span>;
}
