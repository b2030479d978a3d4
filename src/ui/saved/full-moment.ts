import { useContext } from 'preact/hooks';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { formatMoment } from '../i18n/moment.ts';

/** The full date and time of a stamp in the interface language; null when there is none. */
export function useFullMoment(stamp: string | null): string | null {
  const { locale } = useI18n();
  const now = useContext(ClockContext);
  return formatMoment(stamp, locale, now())?.full ?? null;
}
