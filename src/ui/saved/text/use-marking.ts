import type { RefObject } from 'preact';
import type { Span } from '../../../claims/statement.ts';
import type { HighlightColour } from '../../../library/annotation.ts';
import { useI18n } from '../../i18n/context.ts';
import { useNotices } from '../../page/page-notice.ts';
import { useReader } from '../store/reader-context.ts';
import type { ReaderStore } from '../store/reader-store.ts';
import { selectedSpan } from './selected-span.ts';

/** What the reader can do with words of the text. */
export interface Marking {
  /** Highlights the words meant, in the colour given or the one used last. */
  readonly highlight: (colour?: HighlightColour) => Promise<void>;
  /** Opens a note on the words meant. */
  readonly write: () => void;
}

/** Ways to mark the words meant: those selected, else the sentence that the reader is at; without either the reader is told what to do. */
export function useMarking(root: RefObject<HTMLElement | null>): Marking {
  const store = useReader();
  const { tell } = useNotices();
  const { t } = useI18n();
  function meant(): Span | null {
    const text = store.text.value;
    const span = root.current && text ? (selectedSpan(root.current, text.text) ?? sentenceAt(store)) : null;
    if (!span) tell({ text: t('reader_select_first') });
    return span;
  }
  return {
    async highlight(colour = store.notes.colour.value) {
      const span = meant();
      if (!span) return;
      document.getSelection()?.removeAllRanges();
      store.notes.select(null);
      const made = await store.notes.add(span, colour, '');
      if (made) tell({ text: t('reader_highlighted'), undo: () => store.notes.remove(made.id) });
    },
    write() {
      const span = meant();
      if (span) store.notes.write({ kind: 'new', span });
    },
  };
}

/** The sentence in focus, or that of the finding which the reader is at. */
function sentenceAt({ current, places, place }: ReaderStore): Span | null {
  const finding = places.value.find(({ anchor, inTitle }) => anchor === current.value && !inTitle);
  if (finding) return finding.span;
  const named = place.value;
  return named && named !== 'title' && document.activeElement?.classList.contains('sentence') ? named : null;
}
