import { useEffect, useRef } from 'preact/hooks';
import type { SavedPlace } from '../../extension/messages/saved-address.ts';
import type { SavedText } from '../../extension/messages/saved-text.ts';
import { useI18n } from '../i18n/context.ts';
import { sourceName } from '../text/source-name.ts';
import { MarkedWords } from './marked-words.tsx';
import { SavedBlock } from './saved-block.tsx';
import { SavedFacts } from './saved-facts.tsx';

interface Props {
  readonly saved: SavedText;
  /** Sentence or headline to scroll to and mark. */
  readonly mark: SavedPlace;
}

/** A saved article for reading: where it comes from, then its text as it stood when it was saved. */
export function SavedArticle({ saved, mark }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { card, text, blocks } = saved;
  const lang = card.language ?? undefined;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const sentence = article.current?.querySelector<HTMLElement>('.sentence');
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
  }, [saved, mark]);
  const span = mark === 'title' ? null : mark;
  const missing = span !== null && !blocks.some((block) => block.start < span.end && span.start < block.end);
  return (
    <article class="saved" ref={article}>
      <header>
        <p class="kicker"><bdi>{sourceName(card, i18n)}</bdi></p>
        <h1 dir="auto" lang={lang}>{mark === 'title' ? <MarkedWords>{card.title}</MarkedWords> : card.title}</h1>
        {card.byline !== null && <p class="byline" dir="auto">{t('saved_page_byline', card.byline)}</p>}
        <SavedFacts card={card} />
        <p class="original"><a href={card.url} rel="noreferrer">{t('saved_page_original')}</a></p>
        <p class="note">{t('saved_page_note')}</p>
        {missing && <p class="note" aria-live="polite">{t('saved_page_sentence_missing')}</p>}
      </header>
      <div class="text" lang={lang}>
        {blocks.map((block) => (
          <SavedBlock key={block.start} block={block} text={text} mark={span} />
        ))}
      </div>
    </article>
  );
}
