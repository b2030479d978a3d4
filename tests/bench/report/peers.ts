import type { FinderFigures } from '../peers/compare-finders.ts';
import type { Ratios } from './json.ts';

/** Each peer's time over ours. */
export function ratiosOf(finders: readonly FinderFigures[]): Ratios {
  const time = (name: string): number => finders.find((finder) => finder.name === name)?.time ?? NaN;
  const ratio = (name: string): number => Math.round((time(name) / time('ours')) * 10) / 10;
  return { minisearch: ratio('minisearch'), flexsearch: ratio('flexsearch'), orama: ratio('orama') };
}

/** The finders as a table in Markdown. */
export function finderTable(finders: readonly FinderFigures[]): string {
  const ours = finders.find(({ name }) => name === 'ours')?.time ?? NaN;
  const rows = finders.map(({ name, time, recallAt10 }) => `| ${name} | ${time.toFixed(1)} | ${(time / ours).toFixed(1)} | ${recallAt10.toFixed(3)} |`);
  return ['| finder, 10,000 articles in Node | ms for a query, p50 | its time over ours | recall at 10 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
