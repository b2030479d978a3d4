import { useContext } from 'preact/hooks';
import { ClockContext } from './clock.ts';
import { useI18n } from './context.ts';
import { formatMoment } from './moment.ts';

/** A time in the interface language; the full date shows on pointing at it. A missing one is said to be missing. */
export function MomentText({ stamp }: { readonly stamp: string | null }) {
  const { locale, t } = useI18n();
  const now = useContext(ClockContext);
  const moment = formatMoment(stamp, locale, now());
  if (!moment || stamp === null) return <span class="moment">{t('date_missing')}</span>;
  return (
    <time class="moment" dateTime={stamp} title={moment.full}>
      {moment.short}
    </time>
  );
}
