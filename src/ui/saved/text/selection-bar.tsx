import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { COLOUR_NAMES, COLOURS } from '../notes/colours.ts';
import { useReader } from '../store/reader-context.ts';
import { useMarking } from './use-marking.ts';

/** Space between the selected words and the bar, in CSS pixels. */
const GAP = 8;

/** What can be done with the words selected, just below them: mark them in a colour, or write a note. */
export function SelectionBar({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const { notes } = useReader();
  const { t } = useI18n();
  const { highlight, write } = useMarking(root);
  const bar = useRef<HTMLDivElement>(null);
  const selected = notes.selection.value;
  useLayoutEffect(() => {
    if (selected && bar.current && root.current) place(bar.current, root.current);
  }, [selected, root]);
  if (!selected || notes.writing.value?.kind === 'new') return null;
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('reader_selection')} ref={bar} onPointerDown={(event) => event.preventDefault()}>
      {COLOURS.map((colour) => (
        <button
          key={colour} type="button" class="swatch" data-colour={colour} title={t('reader_highlight_in', t(COLOUR_NAMES[colour]))}
          aria-label={t('reader_highlight_in', t(COLOUR_NAMES[colour]))} onClick={() => void highlight(colour)}
        />
      ))}
      <button type="button" class="quiet" onClick={write}>{t('reader_note')}</button>
    </div>
  );
}

/** Below the last line selected, inside the text's own width. */
function place(bar: HTMLElement, root: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  const left = Math.min(Math.max(words.left + words.width / 2 - bar.offsetWidth / 2, frame.left), Math.max(frame.left, frame.right - bar.offsetWidth));
  bar.style.top = `${words.bottom - frame.top + GAP}px`;
  bar.style.left = `${left - frame.left}px`;
}
