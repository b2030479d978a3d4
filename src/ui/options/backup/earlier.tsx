import { useContext } from 'preact/hooks';
import type { Restores } from '../../../library/backup/sweep.ts';
import { useI18n } from '../../i18n/context.ts';
import { MakingContext } from './making.ts';

interface Props {
  readonly restores: Restores;
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
  readonly onResume: (restore: string) => void;
}

/** What earlier restores have left: a merge that was cut off, or one that can still be taken back. */
export function Earlier({ restores: { replaced, merge }, onTakeBack, onUndo, onResume }: Props) {
  const { t, locale } = useI18n();
  const { making } = useContext(MakingContext);
  const write = new Intl.NumberFormat(locale);
  const cutOff = merge !== null && !merge.finished;
  return (
    <>
      {replaced && (
        <div class="choice">
          <p>{t('backup_can_take_back')}</p>
          <button type="button" class="plain" aria-disabled={making} onClick={() => !making && onTakeBack()}>{t('backup_take_back')}</button>
        </div>
      )}
      {merge && (
        <div class="choice">
          <p>{cutOff ? t('backup_cut_off', write.format(merge.done), write.format(merge.all)) : t('backup_can_undo')}</p>
          <div class="buttons">
            {cutOff && !merge.undoing && <button type="button" class="plain" onClick={() => onResume(merge.restore)}>{t('backup_resume')}</button>}
            <button type="button" class="plain" onClick={onUndo}>{t('backup_undo')}</button>
          </div>
        </div>
      )}
    </>
  );
}
