import { cpus } from 'node:os';
import type { SizeFigures } from '../measure/figures.ts';
import type { Spread } from '../measure/quantile.ts';

const ms = (time: number): string => (Number.isFinite(time) ? String(Math.round(time)) : '–');
const spread = ({ p50, p95 }: Spread): string => `${ms(p50)} / ${ms(p95)}`;

const ROWS: readonly (readonly [name: string, cell: (figures: SizeFigures) => string])[] = [
  ['check, warm worker: p50 / p95 ms', ({ warm }) => spread(warm)],
  ['check, cold worker, from its start, page read: p50 / p95 ms', ({ cold }) => spread(cold)],
  ['save: p50 / p95 ms', ({ save }) => spread(save)],
  ['popup, first paint: p50 / p95 ms', ({ popupPaint }) => spread(popupPaint)],
  ['popup, findings: p50 / p95 ms', ({ popup }) => spread(popup)],
  ['(press of the button to the popup’s timeOrigin)', ({ press }) => spread(press)],
  ['library page, first list: p50 / p95 ms', ({ firstList }) => spread(firstList)],
  ['library page, a search keystroke: p50 / p95 ms', ({ keystroke }) => spread(keystroke)],
  ['JS heap of the worker: MB', ({ memoryMB }) => memoryMB.toFixed(1)],
  ['stored for each article beyond its text: KB', ({ bytesPerArticle }) => (bytesPerArticle / 1024).toFixed(1)],
  ['saved articles compared in a check: mean', ({ compared }) => compared.toFixed(1)],
  ['noise: a fixed computation, least / p50 / p95 ms', ({ noise }) => [noise.least, noise.p50, noise.p95].map((time) => time.toFixed(1)).join(' / ')],
  ['noise: p50 of the warm check by thirds of the run', ({ thirds }) => thirds.map(ms).join(', ')],
  ['loading the library: s', ({ loadSeconds }) => (loadSeconds === null ? 'kept' : loadSeconds.toFixed(0))],
];

/** The figures of all sizes as a table in Markdown, with the machine below it. */
export function tableOf(sizes: readonly SizeFigures[]): string {
  const head = ['articles saved', ...sizes.map(({ articles }) => articles.toLocaleString('en'))];
  const lines = [head, head.map(() => '---'), ...ROWS.map(([name, cell]) => [name, ...sizes.map(cell)])];
  const [cpu] = cpus();
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
}
