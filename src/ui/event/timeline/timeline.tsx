import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { ArticlePlot, type DatedCard } from './article-plot.tsx';
import { FigurePlot } from './figure-plot.tsx';
import { figureLines } from './figures.ts';
import { publishedAt } from './instant.ts';
import { timeAxis } from './time-axis.ts';
import { TimelineTables } from './timeline-tables.tsx';
import { useWidth } from './use-width.ts';

/** Figures that are drawn before the reader asks for more. */
const AT_FIRST = 6;
/** Room at both ends of an axis, in pixels. */
const MARGIN = 12;

/** When each article was published, and what each figure was at that time. */
export function Timeline({ view: { cards, findings } }: { readonly view: EventView }) {
  const { t, count } = useI18n();
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [all, setAll] = useState(false);
  const articles = useMemo(() => dated(cards), [cards]);
  const lines = useMemo(() => figureLines(findings, cards), [findings, cards]);
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  const times = [...articles.map(({ time }) => time), ...lines.flatMap(({ points }) => points.map(({ time }) => time))];
  const axis = times.length > 0 ? timeAxis(times, width, MARGIN) : null;
  const undated = cards.length - articles.length;
  return (
    <section class="event-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('event_timeline')}</h2>
      <p class="hint">{t(axis ? 'event_timeline_hint' : 'event_timeline_none')}</p>
      <div class="timeline" ref={frame}>
        {axis && (
          <>
            <h3>{t('event_timeline_articles')}</h3>
            <ArticlePlot articles={articles} axis={axis} />
            {shown.map((line) => (
              <div key={line.finding.id}>
                <h3 dir="auto">{line.finding.question}</h3>
                <FigurePlot line={line} axis={axis} />
              </div>
            ))}
          </>
        )}
      </div>
      {lines.length > shown.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>{count('event_more', lines.length - shown.length)}</button>
      )}
      {axis && undated > 0 && <p class="hint">{count('event_timeline_undated', undated)}</p>}
      {axis && <TimelineTables articles={articles} lines={lines} />}
    </section>
  );
}

function dated(cards: EventView['cards']): readonly DatedCard[] {
  return cards
    .flatMap((card) => {
      const time = publishedAt(card);
      return time === null ? [] : [{ card, time }];
    })
    .toSorted((a, b) => a.time - b.time);
}
