import { placeOf, savedAddress } from '../../../extension/messages/saved-address.ts';
import { useI18n } from '../../i18n/context.ts';
import { useFullMoment } from '../../i18n/full-moment.ts';
import { sourceName } from '../../text/source-name.ts';
import { stampOf } from '../../findings/voice.ts';
import type { DatedCard } from './article-plot.tsx';
import type { FigureLine } from './figures.ts';

interface Props {
  readonly articles: readonly DatedCard[];
  readonly lines: readonly FigureLine[];
}

/** All that is drawn, as tables: for screen readers, for copying, and for whoever reads tables sooner than drawings. */
export function TimelineTables({ articles, lines }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <details class="fold">
      <summary>{t('event_timeline_table')}</summary>
      <table class="plain-table">
        <caption>{t('event_timeline_articles')}</caption>
        <thead><tr><th scope="col">{t('event_time')}</th><th scope="col">{t('event_source')}</th><th scope="col">{t('event_headline')}</th></tr></thead>
        <tbody>
          {articles.map(({ card }) => (
            <tr key={card.id}>
              <td><FullTime stamp={card.published ?? card.updated} /></td>
              <td><bdi>{sourceName(card, i18n)}</bdi></td>
              <td dir="auto" lang={card.language ?? undefined}><a href={savedAddress({ id: card.id, place: null })}>{card.title}</a></td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.map((line) => <FigureTable key={line.finding.id} line={line} />)}
    </details>
  );
}

function FigureTable({ line: { finding, points } }: { readonly line: FigureLine }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <table class="plain-table">
      <caption dir="auto">{finding.question}</caption>
      <thead><tr><th scope="col">{t('event_time')}</th><th scope="col">{t('event_source')}</th><th scope="col">{t('event_figure')}</th></tr></thead>
      <tbody>
        {points.map(({ answer, card }) => (
          <tr key={card.id}>
            <td><FullTime stamp={stampOf(card)} /></td>
            <td><bdi>{sourceName(card, i18n)}</bdi></td>
            <td dir="auto" lang={card.language ?? undefined}>
              <a href={savedAddress({ id: card.id, place: placeOf(answer) })}>{answer.superseded ? t('event_timeline_replaced', answer.value) : answer.value}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table is read for exact times, and may be copied: "14 hours ago" would not do. */
function FullTime({ stamp }: { readonly stamp: string | null }) {
  const full = useFullMoment(stamp);
  return <time dateTime={stamp ?? undefined}>{full}</time>;
}
