import { useContext } from 'preact/hooks';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { ClockContext } from '../../i18n/clock.ts';
import { useI18n } from '../../i18n/context.ts';
import { formatMoment } from '../../i18n/moment.ts';

/** Names versions by number and time of capture: "Version 2, Wednesday, 4 March 2026 at 18:30". */
export function useVersionName(): (version: SavedText) => string {
  const { t, locale } = useI18n();
  const now = useContext(ClockContext);
  const numbers = new Intl.NumberFormat(locale);
  return ({ version, versions }) => {
    const captured = versions.find(({ number }) => number === version)?.capturedAt ?? null;
    return t('reader_version', numbers.format(version), formatMoment(captured, locale, now())?.full ?? t('date_missing'));
  };
}
