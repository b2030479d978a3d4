import type { SizeFigures } from '../measure/figures.ts';

/** Each peer's time over ours. */
export interface Ratios {
  readonly minisearch: number | null;
  readonly flexsearch: number | null;
  readonly orama: number | null;
}

/** The figures as other programs read them: times in ms; null for what was not measured. */
export function jsonOf(sizes: readonly SizeFigures[], ratios: Ratios, recallAt10: number | null): string {
  const rounded = (figure: number): number => Math.round(figure * 10) / 10;
  return `${JSON.stringify({
    sizes: sizes.map(({ articles, warm, cold, save, memoryMB, bytesPerArticle, popup }) => ({
      articles,
      warmP50: rounded(warm.p50),
      warmP95: rounded(warm.p95),
      coldP95: rounded(cold.p95),
      saveP95: rounded(save.p95),
      memoryMB: rounded(memoryMB),
      bytesPerArticle: Math.round(bytesPerArticle),
      popupP95: rounded(popup.p95),
    })),
    ratios,
    recallAt10,
  }, null, 2)}\n`;
}
