import { useContext } from 'preact/hooks';
import { ClockContext } from '../../i18n/clock.ts';
import { useI18n } from '../../i18n/context.ts';

interface Props {
  /** ISO 8601; null where none of the articles has a date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** From which day to which something was published: "3 – 5 Mar", "28 Dec 2025 – 2 Jan 2026". */
export function DayRange({ first, last }: Props) {
  const { locale, t } = useI18n();
  const now = useContext(ClockContext)();
  const [from, to] = [dayOf(first), dayOf(last ?? first)];
  if (from === null || to === null) return <span class="moment">{t('date_missing')}</span>;
  const thisYear = [from, to].every((day) => day.getFullYear() === now.getFullYear());
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) });
  return <span class="moment">{format.formatRange(from, to)}</span>;
}

function dayOf(stamp: string | null): Date | null {
  const day = new Date(stamp !== null && /^\d{4}-\d{2}-\d{2}$/.test(stamp) ? `${stamp}T00:00` : (stamp ?? ''));
  return Number.isNaN(day.getTime()) ? null : day;
}
