import { savedAddress } from '../../extension/messages/saved-address.ts';
import type { ArticleCard, CoverageView } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import { MomentText } from '../i18n/moment-text.tsx';
import { useStore } from '../store/store-context.ts';
import { plainPress } from '../text/plain-press.ts';
import { sourceName } from '../text/source-name.ts';
import { stampOf } from './voice.ts';

interface Props {
  readonly view: CoverageView;
  /** Unfolded from the start, where the list is all that there is to see. */
  readonly open: boolean;
}

/** The saved articles on this event, each a link to its saved text. */
export function ComparedWith({ view, open }: Props) {
  const { count } = useI18n();
  return (
    <details class="compared-with" open={open}>
      <summary>{count('on_this_event', view.articles.length)}</summary>
      <ul class="rows">
        {view.articles.map((card) => (
          <ComparedArticle key={card.id} card={card} page={view.page} />
        ))}
      </ul>
    </details>
  );
}

interface ArticleProps {
  readonly card: ArticleCard;
  readonly page: ArticleCard;
}

function ComparedArticle({ card, page }: ArticleProps) {
  const i18n = useI18n();
  const store = useStore();
  const address = { id: card.id, place: null };
  const open = plainPress(() => void store.openSaved(address));
  const sharesOrigin = card.relation === 'same-event' && card.origin !== null && card.origin === page.origin;
  return (
    <li class="article">
      <a href={savedAddress(address)} target="_blank" dir="auto" lang={card.language ?? undefined} onClick={open}>{card.title}</a>
      <span class="facts">
        <span class="fact"><bdi>{sourceName(card, i18n)}</bdi></span>
        <span class="fact"><MomentText stamp={stampOf(card)} /></span>
        {card.relation === 'copy' && <span class="fact">{i18n.t('relation_copy')}</span>}
        {card.relation === 'version' && <span class="fact">{i18n.t('relation_version')}</span>}
        {sharesOrigin && <span class="fact">{i18n.t('origin_shared')}</span>}
      </span>
    </li>
  );
}
