import { useId } from 'preact/hooks';
import type { NotCompared } from '../../compare/finding.ts';
import type { ArticleCard } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import { notComparedKey } from '../text/not-compared-name.ts';
import { sourceName } from '../text/source-name.ts';
import { byReason, type SetAside } from '../../compare/set-aside.ts';

interface Props {
  readonly notCompared: readonly NotCompared[];
  /** Of the articles that it may name. */
  readonly cards: readonly ArticleCard[];
}

/** What was set aside, and why: silence must be explained to be trusted. Nothing when all was compared. */
export function NotComparedList({ notCompared, cards }: Props) {
  const { t } = useI18n();
  const heading = useId();
  if (notCompared.length === 0) return null;
  return (
    <section class="not-compared" aria-labelledby={heading}>
      <header class="section-head">
        <h2 id={heading}><span class="label">{t('not_compared')}</span></h2>
      </header>
      <ul class="rows">
        {byReason(notCompared).map((item) => (
          <NotComparedItem key={item.reason} item={item} cards={cards} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly item: SetAside;
  readonly cards: readonly ArticleCard[];
}

function NotComparedItem({ item, cards }: ItemProps) {
  const i18n = useI18n();
  const named = cards.filter((card) => item.articles.has(card.id));
  const names = [...new Set(named.map((card) => sourceName(card, i18n)))];
  return (
    <li class="set-aside">
      <span class="reason">{i18n.t(notComparedKey(item.reason))}</span>
      <span class="facts">
        {item.statements > 0 && <span class="fact">{i18n.count('not_compared_statements', item.statements)}</span>}
        {names.length > 0 && <span class="fact"><bdi>{new Intl.ListFormat(i18n.locale).format(names)}</bdi></span>}
      </span>
    </li>
  );
}
