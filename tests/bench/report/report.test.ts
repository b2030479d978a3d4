import { describe, expect, it } from 'vitest';
import type { SizeFigures } from '../measure/figures.ts';
import { quantile, spreadOf } from '../measure/quantile.ts';
import { growthOf } from './growth.ts';
import { jsonOf } from './json.ts';
import { finderTable, ratiosOf } from './peers.ts';
import { tableOf } from './table.ts';

function figures(articles: number, time: number): SizeFigures {
  const spread = { p50: time, p95: 2 * time };
  return {
    articles, warm: spread, cold: spread, save: spread, popupPaint: spread, popup: spread, press: spread, firstList: spread,
    keystroke: { p50: NaN, p95: NaN }, memoryMB: 33.33, bytesPerArticle: 9000.4, compared: 4, noise: { least: 3, ...spread }, thirds: [1, 2, 3], loadSeconds: null,
  };
}

const SIZES = [figures(1000, 40), figures(10_000, 50.06)];
const FINDERS = [{ name: 'ours', time: 2, recallAt10: 1 }, { name: 'minisearch', time: 300, recallAt10: 0.9 }, { name: 'flexsearch', time: 3, recallAt10: 0.7 }, { name: 'orama', time: 250, recallAt10: 0.8 }];

describe('quantiles', () => {
  it('are values that were measured, of one as of many', () => {
    expect(spreadOf([5])).toEqual({ p50: 5, p95: 5 });
    expect(spreadOf(Array.from({ length: 100 }, (_, n) => 100 - n))).toEqual({ p50: 50, p95: 95 });
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('the report', () => {
  it('gives other programs the fields that they rely on, and no others', () => {
    expect(JSON.parse(jsonOf(SIZES, ratiosOf(FINDERS), 0.97))).toEqual({
      sizes: [
        { articles: 1000, warmP50: 40, warmP95: 80, coldP95: 80, saveP95: 80, memoryMB: 33.3, bytesPerArticle: 9000, popupP95: 80 },
        { articles: 10_000, warmP50: 50.1, warmP95: 100.1, coldP95: 100.1, saveP95: 100.1, memoryMB: 33.3, bytesPerArticle: 9000, popupP95: 100.1 },
      ],
      ratios: { minisearch: 150, flexsearch: 1.5, orama: 125 },
      recallAt10: 0.97,
    });
  });

  it('says null where the annotated coverage is not there', () => {
    expect(JSON.parse(jsonOf(SIZES, ratiosOf(FINDERS), null))).toMatchObject({ recallAt10: null });
  });

  it('has a column for each size, and a dash for what was not measured', () => {
    const table = tableOf(SIZES);
    expect(table).toContain('| articles saved | 1,000 | 10,000 |');
    expect(table).toContain('| check, warm worker: p50 / p95 ms | 40 / 80 | 50 / 100 |');
    expect(table).toContain('| library page, a search keystroke: p50 / p95 ms | – / – | – / – |');
  });

  it('sets each finder beside ours', () => {
    expect(finderTable(FINDERS)).toContain('| minisearch | 300.0 | 150.0 | 0.900 |');
  });

  it('draws a line for all that was measured, one size included', () => {
    for (const svg of [growthOf(SIZES), growthOf(SIZES.slice(0, 1))]) {
      expect(svg).toContain('>check, warm</text>');
      expect(svg).not.toContain('search keystroke');
      expect(svg).not.toContain('NaN');
    }
  });
});
