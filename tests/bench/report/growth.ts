import { scaleLog } from 'd3-scale';
import type { SizeFigures } from '../measure/figures.ts';

const WIDTH = 640;
const HEIGHT = 400;
const EDGE = { left: 64, right: 150, top: 24, bottom: 48 } as const;

/** What is drawn: p95 in ms; each line with its own dash, so that it is told apart without colour. */
const LINES: readonly { readonly name: string; readonly dash: string; readonly of: (figures: SizeFigures) => number }[] = [
  { name: 'check, warm', dash: '', of: ({ warm }) => warm.p95 },
  { name: 'check, cold', dash: '8 4', of: ({ cold }) => cold.p95 },
  { name: 'save', dash: '2 3', of: ({ save }) => save.p95 },
  { name: 'popup, findings', dash: '10 3 2 3', of: ({ popup }) => popup.p95 },
  { name: 'library, first list', dash: '5 2', of: ({ firstList }) => firstList.p95 },
  { name: 'search keystroke', dash: '1 4', of: ({ keystroke }) => keystroke.p95 },
];

type Scale = (value: number) => number;

function axes(x: Scale, y: Scale, sizes: readonly number[], times: readonly number[]): string {
  const across = times.map((time) => `<path d="M${EDGE.left} ${y(time)}H${WIDTH - EDGE.right}" class="grid"/><text x="${EDGE.left - 8}" y="${y(time) + 4}" text-anchor="end">${time}</text>`);
  const down = sizes.map((size) => `<text x="${x(size)}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`);
  return [...across, ...down].join('\n');
}

/** p95 against the size of the library, both on logarithmic scales, as an SVG; a straight rising line is growth in proportion. */
export function growthOf(sizes: readonly SizeFigures[]): string {
  const articles = sizes.map((figures) => figures.articles);
  const lines = LINES.map((line) => ({ ...line, times: sizes.map(line.of) })).filter(({ times }) => times.every((time) => Number.isFinite(time) && time > 0));
  const times = lines.flatMap((line) => line.times);
  const x = scaleLog([Math.min(...articles), Math.max(...articles) + 1], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLog([Math.min(...times), Math.max(...times)], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
  const [low = 1, high = 1] = y.domain();
  const decades = Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, n) => low * 10 ** n);
  const drawn = lines.map(({ name, dash, times: own }) => {
    const points = own.map((time, at) => `${x(articles[at] ?? 1).toFixed(1)} ${y(time).toFixed(1)}`);
    return `<path d="M${points.join('L')}" stroke-dasharray="${dash}"/><text x="${WIDTH - EDGE.right + 8}" y="${(y(own.at(-1) ?? 1) + 4).toFixed(1)}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="p95 in milliseconds against the number of saved articles">
<style>text{font:12px sans-serif;fill:#222}path{fill:none;stroke:#222;stroke-width:1.5}.grid{stroke:#ccc;stroke-width:1}rect{fill:#fff}</style>
<rect width="${WIDTH}" height="${HEIGHT}"/>
${axes(x, y, articles, decades)}
<text x="${EDGE.left}" y="${EDGE.top - 8}">p95, ms</text><text x="${(EDGE.left + WIDTH - EDGE.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">saved articles</text>
${drawn.join('\n')}
</svg>
`;
}
