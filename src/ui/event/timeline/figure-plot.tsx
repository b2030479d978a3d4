import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { AxisLines } from './axis-lines.tsx';
import { figureText } from './figure-text.ts';
import type { FigureLine, FigurePoint } from './figures.ts';
import { placeLabels } from './place-labels.ts';
import { stepPath } from './step-path.ts';
import type { TimeAxis } from './time-axis.ts';
import { useTimeText } from './time-text.ts';

/** Height down to the base line, the room above and below the marks, and that of the times, in pixels. */
const HEIGHT = 104;
const PAD = 24;
const BELOW = 22;

interface Props {
  readonly line: FigureLine;
  readonly axis: TimeAxis;
}

/** What one figure was at each time: a mark for each article, and where later ones update earlier ones, steps between them. */
export function FigurePlot({ line: { finding, points }, axis }: Props) {
  const { t, locale } = useI18n();
  const timeText = useTimeText();
  const id = useId();
  const figures = points.map(({ figure }) => figure);
  const scale = scaleLinear([Math.min(...figures), Math.max(...figures)], [HEIGHT - PAD, PAD]);
  const at = points.map((point) => ({ x: axis.x(point.time), y: scale(point.figure) }));
  const texts = points.map((point) => figureText(point.answer, point.figure, locale));
  const repeated = (index: number) => texts[index] === texts[index - 1];
  const wanted = at.map((spot, index) => ({ ...spot, text: repeated(index) ? '' : (texts[index] ?? '') }));
  const told = (point: FigurePoint, text: string) => t('event_timeline_at', timeText(point.time), point.answer.superseded ? t('event_timeline_replaced', text) : text);
  return (
    <svg class="plot" width={axis.width} height={HEIGHT + BELOW} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{finding.question}</title>
      <desc id={`${id}-d`}>{t('event_timeline_figures_of', points.map((point, index) => told(point, texts[index] ?? '')).join('; '))}</desc>
      <AxisLines axis={axis} base={HEIGHT} />
      {finding.label === 'changed' && <path class="steps-line" d={stepPath(at, axis.width)} />}
      {points.map((point, index) => (
        <circle key={point.card.id} class="mark" data-replaced={point.answer.superseded} cx={at[index]?.x} cy={at[index]?.y} r={4.5}>
          <title>{told(point, point.answer.value)}</title>
        </circle>
      ))}
      {placeLabels(wanted, axis.width, HEIGHT).map(({ index, x, y, anchor }) => (
        <text key={index} class="figure-text" x={x} y={y} text-anchor={anchor}>{wanted[index]?.text}</text>
      ))}
    </svg>
  );
}
