import type { Annotation } from '../../../library/annotation.ts';
import { useI18n } from '../../i18n/context.ts';
import { useReader } from '../store/reader-context.ts';
import { NoteActions } from './note-actions.tsx';
import { NoteEditor } from './note-editor.tsx';

interface Props {
  readonly annotation: Annotation;
  readonly where: 'margin' | 'list';
}

/** A highlight's note with what can be done with it; the editor takes its place while it is being written. */
export function NoteCard({ annotation, where }: Props) {
  const { notes } = useReader();
  const { t } = useI18n();
  const writing = notes.writing.value;
  if (writing?.kind === 'kept' && writing.id === annotation.id && writing.where === where) return <NoteEditor writing={writing} kept={annotation} />;
  return (
    <div class="note-card" data-colour={annotation.colour}>
      {where === 'margin' && <p class="entry-label">{t(annotation.note === '' ? 'reader_highlight' : 'reader_note')}</p>}
      {annotation.note !== '' && <p class="note-text" dir="auto">{annotation.note}</p>}
      <NoteActions annotation={annotation} where={where} />
    </div>
  );
}
