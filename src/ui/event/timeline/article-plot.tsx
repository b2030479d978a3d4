import { useId } from 'preact/hooks';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { sourceName } from '../../text/source-name.ts';
import { AxisLines } from './axis-lines.tsx';
import { useTimeText } from './time-text.ts';
import { spread } from './spread.ts';
import type { TimeAxis } from './time-axis.ts';

/** Distance of two dots and room below the base line for the times, in pixels. */
const DOT = 13;
const BELOW = 22;

/** An article on the axis. */
export interface DatedCard {
  readonly card: ArticleCard;
  readonly time: number;
}

interface Props {
  readonly articles: readonly DatedCard[];
  readonly axis: TimeAxis;
}

/** A dot for each article at its time; the first of each source is large, those that rest on it are small. */
export function ArticlePlot({ articles, axis }: Props) {
  const i18n = useI18n();
  const timeText = useTimeText();
  const id = useId();
  const spots = spread(articles.map(({ time }) => axis.x(time)), DOT);
  const base = (Math.max(0, ...spots.map(({ level }) => level)) + 1) * DOT + 6;
  const seen = new Set<number | null>();
  const list = articles.map(({ card, time }) => i18n.t('event_timeline_at', timeText(time), sourceName(card, i18n)));
  return (
    <svg class="plot" width={axis.width} height={base + BELOW} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{i18n.t('event_timeline_articles')}</title>
      <desc id={`${id}-d`}>{i18n.t('event_timeline_articles_of', list.join('; '))}</desc>
      <AxisLines axis={axis} base={base} />
      {articles.map(({ card }, index) => {
        const { x = 0, level = 0 } = spots[index] ?? {};
        const first = !seen.has(card.origin);
        seen.add(card.origin);
        return (
          <circle key={card.id} class="dot" cx={x} cy={base - DOT / 2 - 1 - level * DOT} r={first ? 5 : 3}>
            <title>{list[index]}</title>
          </circle>
        );
      })}
    </svg>
  );
}
