import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CLIPPING_FORMATS, type ClippingFormatName } from '../../export/clippings/formats.ts';
import { useI18n } from '../i18n/context.ts';
import { FormatField } from './format-field.tsx';
import { SlowProgress } from './slow-progress.tsx';
import { useExport } from './use-export.ts';

interface Props {
  readonly chosen: readonly string[] | 'all';
  readonly onClose: () => void;
}

/** Format, with or without the text, copy or download. It stays while the export runs and closes when it has ended. */
export function ExportDialog({ chosen, onClose }: Props) {
  const { t, count } = useI18n();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<ClippingFormatName>('markdown');
  const [text, setText] = useState(false);
  const { running, start, stop } = useExport(chosen, () => dialog.current?.close());
  const busy = running !== null;
  useEffect(() => dialog.current?.showModal(), []);
  const begin = (way: 'copy' | 'download') => () => void start({ way, format, text });
  return (
    <dialog ref={dialog} class="export" aria-labelledby={heading} onClose={onClose} onCancel={stop}>
      <form method="dialog" onSubmit={(event) => event.preventDefault()}>
        <h2 id={heading}>{chosen === 'all' ? t('export_heading_all') : count('export_heading', chosen.length)}</h2>
        <FormatField value={format} onChange={setFormat} />
        {CLIPPING_FORMATS[format].carriesText ? (
          <label class="choice">
            <input type="checkbox" checked={text} onChange={({ currentTarget }) => setText(currentTarget.checked)} />
            {t('export_with_text')}
          </label>
        ) : (
          <p class="choice hint">{t('export_no_text')}</p>
        )}
        {running && <SlowProgress label={t('export_collecting')} done={running.done} all={running.all} />}
        <p class="does">
          <button type="button" class="save" data-weight="high" data-action="download" aria-disabled={busy} onClick={begin('download')}>{t('export_download')}</button>
          <button type="button" class="save" data-action="copy" aria-disabled={busy} onClick={begin('copy')}>{t('export_copy')}</button>
          <button type="button" class="save" data-weight="low" data-action="close" onClick={() => (busy ? stop() : dialog.current?.close())}>
            {t(busy ? 'export_stop' : 'export_cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
