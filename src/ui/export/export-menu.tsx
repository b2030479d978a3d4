import { useState } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { ExportDialog } from './export-dialog.tsx';

interface Props {
  /** Clippings to export, in their order in the file. */
  readonly ids: readonly string[];
  /** Export the whole library instead. */
  readonly all?: boolean;
}

/** A button that asks for a format and exports clippings, to a file or to the clipboard. */
export function ExportMenu({ ids, all = false }: Props) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="plain small" data-action="export" aria-haspopup="dialog" onClick={() => setOpen(true)}>{t(all ? 'export_open_all' : 'export_open')}</button>
      {open && <ExportDialog chosen={all ? 'all' : ids} onClose={() => setOpen(false)} />}
    </>
  );
}
