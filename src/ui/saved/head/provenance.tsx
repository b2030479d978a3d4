import { eventAddress } from '../../../extension/messages/event-address.ts';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { useI18n } from '../../i18n/context.ts';
import { ArchiveLink } from '../../text/archive-link.tsx';
import { addressAtWords } from '../../text/text-fragment.ts';
import { useReader } from '../store/reader-context.ts';

interface Props {
  readonly saved: SavedText;
  /** The sentence that the reader came for, where this version has it. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** The ways from the saved text to the page that it was, to the archive of it, and to its event. */
export function Provenance({ saved: { card, text }, span }: Props) {
  const { t } = useI18n();
  const shown = useReader().shown.value;
  const inEvent = shown.state === 'open' && shown.view.summary.eventId !== '';
  return (
    <p class="original provenance">
      <span class="note">{t('saved_page_note')}</span>
      <a href={span ? addressAtWords(card.url, text, span) : card.url} target="_blank" rel="noreferrer">{t(span ? 'reader_original_at' : 'saved_page_original')}</a>
      <ArchiveLink url={card.url} />
      {inEvent && <a href={eventAddress({ clipping: card.id })}>{t('reader_event')}</a>}
    </p>
  );
}
