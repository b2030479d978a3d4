import { savedAddress } from '../../../extension/messages/saved-address.ts';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { MomentText } from '../../i18n/moment-text.tsx';
import { sourceName } from '../../text/source-name.ts';
import { printsOneText, type SourceColumn } from './columns.ts';

/** Head of a column: the source's first article, with those that rest on it folded under it. */
export function SourceHead({ column }: { readonly column: SourceColumn }) {
  const { count } = useI18n();
  const [first, ...others] = column.cards;
  return (
    <th scope="col">
      {first && <SourceLink card={first} />}
      {others.length > 0 && (
        <details class="fold">
          <summary>{count(printsOneText(column) ? 'event_same_text' : 'event_same_origin', others.length)}</summary>
          <ul class="rows">
            {others.map((card) => <li key={card.id}><SourceLink card={card} /></li>)}
          </ul>
        </details>
      )}
    </th>
  );
}

/** An outlet by name, as a link to its saved article, with the article's time. */
function SourceLink({ card }: { readonly card: ArticleCard }) {
  const i18n = useI18n();
  return (
    <>
      <a class="outlet" href={savedAddress({ id: card.id, place: null })} title={card.title}><bdi>{sourceName(card, i18n)}</bdi></a>
      <span class="when"><MomentText stamp={card.published ?? card.updated} exact /></span>
    </>
  );
}
