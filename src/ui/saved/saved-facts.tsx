import type { ArticleCard } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useFullMoment } from './full-moment.ts';

/** When the article was published, updated and saved, and the agency behind it; what is not known is left out. */
export function SavedFacts({ card }: { readonly card: ArticleCard }) {
  const { t } = useI18n();
  return (
    <dl class="times">
      <Time name="saved_page_published" stamp={card.published} />
      <Time name="saved_page_updated" stamp={card.updated} />
      <Time name="saved_page_saved" stamp={card.savedAt} />
      {card.wire !== null && (
        <div>
          <dt>{t('saved_page_wire')}</dt>
          <dd><bdi>{card.wire}</bdi></dd>
        </div>
      )}
    </dl>
  );
}

function Time({ name, stamp }: { readonly name: MessageKey; readonly stamp: string | null }) {
  const { t } = useI18n();
  const full = useFullMoment(stamp);
  if (stamp === null || full === null) return null;
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd><time dateTime={stamp}>{full}</time></dd>
    </div>
  );
}
