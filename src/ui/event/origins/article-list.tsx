import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { savedAddress } from '../../../extension/messages/saved-address.ts';
import { useI18n } from '../../i18n/context.ts';
import { MomentText } from '../../i18n/moment-text.tsx';
import { ArchiveLink } from '../../text/archive-link.tsx';
import { sourceName } from '../../text/source-name.ts';

/** Articles by time, each a link to its saved text. */
export function ArticleList({ cards }: { readonly cards: readonly ArticleCard[] }) {
  const i18n = useI18n();
  return (
    <ol class="rows">
      {cards.map((card) => (
        <li key={card.id} class="article">
          <a href={savedAddress({ id: card.id, place: null })} dir="auto" lang={card.language ?? undefined}>{card.title}</a>
          <span class="facts">
            <span class="fact"><bdi>{sourceName(card, i18n)}</bdi></span>
            <span class="fact"><MomentText stamp={card.published ?? card.updated} exact /></span>
            <span class="fact"><ArchiveLink url={card.url} title={card.title} /></span>
          </span>
        </li>
      ))}
    </ol>
  );
}
