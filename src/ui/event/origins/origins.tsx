import { useId } from 'preact/hooks';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { columnsOf, type SourceColumn } from '../table/columns.ts';
import { ArticleList } from './article-list.tsx';
import { reasonText } from './reason-text.ts';

/** Who depends on whom: sources that several articles rest on, with the reasons, then the articles that stand alone. */
export function Origins({ view }: { readonly view: EventView }) {
  const { t, count } = useI18n();
  const heading = useId();
  const columns = columnsOf(view);
  const shared = columns.filter(({ cards }) => cards.length > 1).toSorted((a, b) => b.cards.length - a.cards.length);
  const alone = columns.flatMap(({ cards }) => (cards.length === 1 ? cards : []));
  return (
    <section class="event-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('event_origins')}</h2>
      <p class="hint">{t('event_origins_hint')}</p>
      <div class="origins">
        {shared.map((column) => <SharedOrigin key={column.origin.id} column={column} />)}
        {alone.length > 0 && (
          <div class="origin" data-alone="true">
            <h3>{count('event_alone', alone.length)}</h3>
            <ArticleList cards={alone} />
          </div>
        )}
      </div>
    </section>
  );
}

function SharedOrigin({ column: { origin, cards } }: { readonly column: SourceColumn }) {
  const i18n = useI18n();
  return (
    <div class="origin" data-shared="true">
      <h3>{i18n.count('event_origin_of', cards.length)}</h3>
      <ul class="rows reason-list">
        {origin.reasons.map((reason) => <li key={`${reason.ground} ${reason.name}`}>{reasonText(reason, i18n)}</li>)}
      </ul>
      <ArticleList cards={cards} />
    </div>
  );
}
