import { useI18n } from '../../i18n/context.ts';

/** Writes a time as date and clock in the interface language. */
export function useTimeText(): (time: number) => string {
  const { locale } = useI18n();
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' });
  return (time) => format.format(time);
}
