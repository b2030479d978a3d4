import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { quoteWithContext } from '../../../article/text-quote.ts';
import type { Span } from '../../../claims/statement.ts';
import { errorMessageKey } from '../../../extension/messages/error-code.ts';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import type { Annotation, AnnotationChange, HighlightColour, NewAnnotation } from '../../../library/annotation.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { anchorAll, type Anchored } from '../notes/anchor.ts';
import type { ReaderTools } from './reader-store.ts';

/** What is being written: a note on words just selected, or one on a highlight that there is. */
export type Writing =
  | { readonly kind: 'new'; readonly span: Span }
  | { readonly kind: 'kept'; readonly id: string; readonly where: 'margin' | 'list' };

/** The reader's highlights and notes on one clipping. */
export interface Notes {
  readonly kept: ReadonlySignal<readonly Annotation[]>;
  /** Starts from what the library keeps. */
  readonly take: (kept: readonly Annotation[]) => void;
  /** The highlights against the version being read. */
  readonly anchored: ReadonlySignal<Anchored>;
  /** Words selected now. */
  readonly selection: ReadonlySignal<Span | null>;
  readonly select: (span: Span | null) => void;
  readonly writing: ReadonlySignal<Writing | null>;
  /** Opens an editor, or closes it. */
  readonly write: (writing: Writing | null) => void;
  /** Colour of the next highlight: the one used last. */
  readonly colour: ReadonlySignal<HighlightColour>;
  /** Keeps a highlight; answers it, or null where that failed, which the reader is told. */
  readonly add: (span: Span, colour: HighlightColour, note: string) => Promise<Annotation | null>;
  readonly change: (id: string, change: AnnotationChange) => Promise<boolean>;
  /** Removes a highlight; the notice holds the way back. */
  readonly remove: (id: string) => Promise<void>;
}

const NOTHING: Anchored = { found: [], lost: [] };

/** Makes the notes of the clipping whose version `text` is being read. */
export function createNotes({ send, tell, t }: ReaderTools, text: ReadonlySignal<SavedText | null>): Notes {
  const kept = signal<readonly Annotation[]>([]);
  const anchored = computed(() => (text.value ? anchorAll(text.value.text, hashOf(text.value), kept.value) : NOTHING));
  const colour = signal<HighlightColour>('yellow');
  const selection = signal<Span | null>(null);
  const writing = signal<Writing | null>(null);

  async function keep(annotation: NewAnnotation): Promise<Annotation | null> {
    const answer = await send('annotate', annotation);
    if (answer.ok) kept.value = [...kept.value, answer.value];
    else tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
    return answer.ok ? answer.value : null;
  }

  return {
    kept, anchored, colour, selection, writing,
    take(all) {
      kept.value = all;
    },
    select(span) {
      selection.value = span;
    },
    write(next) {
      writing.value = next;
    },
    async add(span, chosen, note) {
      if (!text.value) return null;
      colour.value = chosen;
      const { card } = text.value;
      return keep({ clipping: card.id, ...quoteWithContext(text.value.text, span), sha256: hashOf(text.value), start: span.start, colour: chosen, note });
    },
    async change(id, change) {
      const answer = await send('change-annotation', { id, change });
      if (answer.ok) kept.value = kept.value.map((one) => (one.id === id ? answer.value : one));
      else tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
      return answer.ok;
    },
    async remove(id) {
      const answer = await send('remove-annotation', { id });
      if (!answer.ok) return tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
      kept.value = kept.value.filter((one) => one.id !== id);
      const { id: _id, createdAt: _created, changedAt: _changed, ...again } = answer.value;
      tell({ text: t(again.note === '' ? 'reader_highlight_removed' : 'reader_note_removed'), undo: async () => {
        if (await keep(again)) tell({ text: t('reader_restored') });
      } });
    },
  };
}

/** SHA-256 of the version that is shown. */
export function hashOf({ version, versions }: SavedText): string {
  return versions.find(({ number }) => number === version)?.sha256 ?? '';
}
