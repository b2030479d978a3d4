import { useId } from 'preact/hooks';
import type { Annotation } from '../../../library/annotation.ts';
import type { Span } from '../../../claims/statement.ts';
import { useI18n } from '../../i18n/context.ts';
import { MomentText } from '../../i18n/moment-text.tsx';
import { addressAtWords } from '../../text/text-fragment.ts';
import { useReader } from '../store/reader-context.ts';
import { hashOf } from '../store/notes-store.ts';
import { highlightAnchor } from '../text/layers.ts';
import { NoteCard } from './note-card.tsx';

/** All highlights and notes of the reader; those whose words the version shown does not hold stand apart, never dropped. */
export function NoteList() {
  const { notes } = useReader();
  const { t, count } = useI18n();
  const heading = useId();
  const { found, lost } = notes.anchored.value;
  return (
    <section class="notes" aria-labelledby={heading}>
      <header class="section-head"><h2 id={heading}>{t('reader_notes')}</h2></header>
      {found.length === 0 && lost.length === 0 && <p class="hint">{t('reader_notes_none')}</p>}
      {found.length > 0 && (
        <ul class="rows">{found.map(({ annotation, span }) => <NoteRow key={annotation.id} annotation={annotation} span={span} />)}</ul>
      )}
      {lost.length > 0 && (
        <div class="lost" role="group" aria-label={t('reader_notes_lost')}>
          <h3>{t('reader_notes_lost')}</h3>
          <p class="hint">{count('reader_notes_lost_hint', lost.length)}</p>
          <ul class="rows">{lost.map((annotation) => <NoteRow key={annotation.id} annotation={annotation} span={null} />)}</ul>
        </div>
      )}
    </section>
  );
}

interface Props {
  readonly annotation: Annotation;
  /** Where the words stand in the version shown; null when they do not. */
  readonly span: Span | null;
}

function NoteRow({ annotation, span }: Props) {
  const store = useReader();
  const { t } = useI18n();
  const text = store.text.value;
  const made = store.versions.value.find((version) => hashOf(version) === annotation.sha256);
  if (!text) return null;
  const lang = text.card.language ?? undefined;
  const quote = <span class="quoted" data-colour={annotation.colour}>{annotation.quote}</span>;
  const go = (): void => store.lead(highlightAnchor(annotation.id));
  return (
    <li class="note-row">
      <blockquote dir="auto" lang={lang}>{span ? <button type="button" class="words" title={t('reader_show_words')} onClick={go}>{quote}</button> : quote}</blockquote>
      <NoteCard annotation={annotation} where="list" />
      <p class="facts">
        <span class="fact"><MomentText stamp={annotation.createdAt} /></span>
        {span && <span class="fact"><a href={addressAtWords(text.card.url, text.text, span)} target="_blank" rel="noreferrer">{t('reader_in_original')}</a></span>}
        {!span && made && made !== text && (
          <span class="fact"><button type="button" class="quiet" onClick={() => store.showVersion(made.version)}>{t('reader_show_version', String(made.version))}</button></span>
        )}
      </p>
    </li>
  );
}
