import { useContext, useEffect, useRef } from 'preact/hooks';
import { ClockContext } from '../../i18n/clock.ts';
import { useI18n } from '../../i18n/context.ts';
import { formatMoment } from '../../i18n/moment.ts';
import { MakingContext } from './making.ts';
import type { ReadyBackup } from './read-backup-file.ts';

interface Props {
  readonly backup: ReadyBackup;
  readonly onReplace: () => void;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What a backup holds, and the two ways to use it. */
export function ChooseUse({ backup, onReplace, onMerge, onCancel }: Props) {
  const { t, count, locale } = useI18n();
  const now = useContext(ClockContext);
  const { making } = useContext(MakingContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { rows, createdAt } = backup;
  const made = formatMoment(createdAt, locale, now())?.full ?? createdAt;
  return (
    <div class="choice">
      <h3 ref={heading} tabIndex={-1}>{t('backup_whole')}</h3>
      <p>
        {t('backup_holds', made, count('backup_articles', rows.clippings), count('backup_notes', rows.annotations))}
      </p>
      <div class="ways">
        <div>
          <button type="button" class="plain" onClick={onMerge}>{t('backup_merge')}</button>
          <p class="hint">{t('backup_merge_hint')}</p>
        </div>
        <div>
          <button type="button" class="plain" aria-disabled={making} onClick={() => !making && onReplace()}>{t('backup_replace')}</button>
          <p class="hint">{t('backup_replace_hint')}</p>
        </div>
      </div>
      <button type="button" class="quiet" onClick={onCancel}>{t('options_cancel')}</button>
    </div>
  );
}
