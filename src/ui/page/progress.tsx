import { useI18n } from '../i18n/context.ts';

interface Props {
  /** What is going on, in words. */
  readonly label: string;
  readonly done: number;
  /** Null while it is not known how much there is. */
  readonly all: number | null;
}

/** How far something longer than a second has come. */
export function Progress({ label, done, all }: Props) {
  const { t, locale } = useI18n();
  const write = new Intl.NumberFormat(locale);
  return (
    <div class="progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} {...(all === null ? {} : { value: done, max: Math.max(all, 1) })} />
      {all !== null && <span class="tally">{t('page_progress', write.format(done), write.format(all))}</span>}
    </div>
  );
}
