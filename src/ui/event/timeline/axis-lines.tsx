import { useContext } from 'preact/hooks';
import { ClockContext } from '../../i18n/clock.ts';
import { useI18n } from '../../i18n/context.ts';
import { tickLabels } from './tick-text.ts';
import type { TimeAxis } from './time-axis.ts';

interface Props {
  readonly axis: TimeAxis;
  /** Where the base line stands; the times stand below it. */
  readonly base: number;
}

/** Base line, hairlines at the ticks with their times, and a mark wherever a silence was cut short. */
export function AxisLines({ axis, base }: Props) {
  const { locale } = useI18n();
  const presentYear = useContext(ClockContext)().getFullYear();
  return (
    <g class="axis">
      <line class="base" x1={0} x2={axis.width} y1={base} y2={base} />
      {axis.ticks.map(({ x }) => <line key={x} class="hair" x1={x} x2={x} y1={0} y2={base + 4} />)}
      {tickLabels(axis.ticks, axis.width, locale, presentYear).map(({ x, text, anchor }) => <text key={x} x={x} y={base + 16} text-anchor={anchor}>{text}</text>)}
      {axis.breaks.map((x) => (
        <path key={x} class="break" d={`M${x - 6} ${base + 6}l5 -12m2 12l5 -12`} />
      ))}
    </g>
  );
}
