import type { Annotation } from '../../../library/annotation.ts';
import { useI18n } from '../../i18n/context.ts';
import { useReader } from '../store/reader-context.ts';

interface Props {
  readonly annotation: Annotation;
  readonly where: 'margin' | 'list';
}

/** Longest part of a quotation that tells one button's name from another's, in code units. */
const NAMED = 60;

/** Edit and delete; their names tell which highlight is meant. */
export function NoteActions({ annotation, where }: Props) {
  const { notes } = useReader();
  const { t } = useI18n();
  const words = annotation.quote.length > NAMED ? `${annotation.quote.slice(0, NAMED).toWellFormed()}…` : annotation.quote;
  const edit = annotation.note === '' ? 'reader_note_add' : 'reader_note_edit';
  return (
    <p class="actions">
      <button type="button" class="quiet" aria-label={t(`${edit}_to`, words)} onClick={() => notes.write({ kind: 'kept', id: annotation.id, where })}>
        {t(edit)}
      </button>
      <button type="button" class="quiet" aria-label={t('reader_delete_highlight', words)} onClick={() => void notes.remove(annotation.id)}>
        {t('reader_delete')}
      </button>
    </p>
  );
}
