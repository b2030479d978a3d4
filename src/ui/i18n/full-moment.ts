import { useContext } from 'preact/hooks';
import { ClockContext } from './clock.ts';
import { useI18n } from './context.ts';
import { formatMoment } from './moment.ts';

/** The full date and time of a stamp in the interface language; null when there is none. */
export function useFullMoment(stamp: string | null): string | null {
  const { locale } = useI18n();
  const now = useContext(ClockContext);
  return formatMoment(stamp, locale, now())?.full ?? null;
}
