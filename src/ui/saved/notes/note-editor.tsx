import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../../library/annotation.ts';
import { useI18n } from '../../i18n/context.ts';
import { useReader } from '../store/reader-context.ts';
import type { Writing } from '../store/notes-store.ts';
import { highlightAnchor } from '../text/layers.ts';
import { ColourChoice } from './colour-choice.tsx';

/** Longest note, in code units, as the library takes it. */
const LONGEST_NOTE = 20_000;

interface Props {
  readonly writing: Writing;
  /** The highlight as it is kept; none for words just selected. */
  readonly kept?: Annotation;
}

/** Where a note is written and its colour chosen. Ctrl+Enter keeps it, Escape drops what was written. */
export function NoteEditor({ writing, kept }: Props) {
  const store = useReader();
  const { notes } = store;
  const { t } = useI18n();
  const [note, setNote] = useState(kept?.note ?? '');
  const [colour, setColour] = useState(kept?.colour ?? notes.colour.value);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  useEffect(() => field.current?.focus(), []);
  function leave(id: string | undefined): void {
    notes.write(null);
    if (id !== undefined && (writing.kind === 'new' || writing.where === 'margin')) store.lead(highlightAnchor(id));
  }
  async function keep(): Promise<void> {
    if (writing.kind === 'new') {
      const made = await notes.add(writing.span, colour, note.trim());
      if (made) leave(made.id);
    } else if (await notes.change(writing.id, { note: note.trim(), colour })) leave(writing.id);
  }
  return (
    <form
      class="note-editor" data-colour={colour}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class="heard-only" for={name}>{t('reader_note')}</label>
      <textarea
        id={name} ref={field} rows={3} dir="auto" maxLength={LONGEST_NOTE} value={note} placeholder={t('reader_note_placeholder')}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave(kept?.id);
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
          else return;
          event.preventDefault();
        }}
      />
      <ColourChoice chosen={colour} onChoose={setColour} />
      <p class="actions">
        <button type="submit" class="plain small">{t('reader_note_keep')}</button>
        <button type="button" class="quiet" onClick={() => leave(kept?.id)}>{t('reader_cancel')}</button>
      </p>
    </form>
  );
}
