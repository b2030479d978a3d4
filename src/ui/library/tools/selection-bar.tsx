import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { NOTHING_SELECTED } from '../state/selection.ts';
import { useLibrary } from '../state/store-context.ts';
import { TagEditor } from './tag-editor.tsx';

/** A menu that exports clippings, or all that there are. */
export type ExportMenuType = ComponentType<{ readonly ids: readonly string[]; readonly all?: boolean }>;

interface Props {
  readonly readOnly: boolean;
  readonly ExportMenu: ExportMenuType | null;
}

/** How much is selected, and what can be done with it. */
export function SelectionBar({ readOnly, ExportMenu }: Props) {
  const { t, count } = useI18n();
  const { store, changes } = useLibrary();
  const [tagging, setTagging] = useState(false);
  const rows = [...store.selection.value.values()];
  const some = rows.length > 0;
  const busy = changes.work.value !== null;
  return (
    <div class="selection" data-some={some}>
      <div class="selection-bar" role="group" aria-label={t('library_selection')}>
        <span class="selected" aria-live="polite">{some ? count('library_selected', rows.length) : ''}</span>
        <button type="button" class="quiet" data-action="select-all" onClick={() => void store.selectAll()}>{t('library_select_all')}</button>
        {!some && ExportMenu && <span class="does"><ExportMenu ids={[]} all /></span>}
        {some && (
          <>
            <button type="button" class="quiet" data-action="select-none" onClick={() => store.choose(NOTHING_SELECTED)}>{t('library_select_none')}</button>
            <span class="does">
              {!readOnly && <button type="button" class="plain small" data-action="tags" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>{t('library_tags')}</button>}
              {ExportMenu && <ExportMenu ids={rows.map(({ id }) => id)} />}
              {!readOnly && <button type="button" class="plain small" data-action="remove" aria-disabled={busy} onClick={() => void changes.remove(rows)}>{t('library_remove')}</button>}
            </span>
          </>
        )}
      </div>
      {some && tagging && !readOnly && <TagEditor rows={rows} onClose={() => setTagging(false)} />}
    </div>
  );
}
