import { useContext } from 'preact/hooks';
import { ClockContext } from './clock.ts';
import { useI18n } from './context.ts';
import { formatMoment } from './moment.ts';

interface Props {
  readonly stamp: string | null;
  /** Tell the clock time even of another year. */
  readonly exact?: boolean;
}

/** A time in the interface language; the full date shows on pointing at it. A missing one is said to be missing. */
export function MomentText({ stamp, exact = false }: Props) {
  const { locale, t } = useI18n();
  const now = useContext(ClockContext);
  const moment = formatMoment(stamp, locale, now());
  if (!moment || stamp === null) return <span class="moment">{t('date_missing')}</span>;
  return (
    <time class="moment" dateTime={stamp} title={moment.full}>
      {exact ? moment.exact : moment.short}
    </time>
  );
}
