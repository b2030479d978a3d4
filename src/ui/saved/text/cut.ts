import type { Span } from '../../../claims/statement.ts';

/** A stretch of the text with all that lies on it. */
export interface Piece<Layer> extends Span {
  readonly layers: readonly Layer[];
}

/** Cuts a stretch of the text at the borders of what lies on it. The pieces joined are the stretch; none is empty. */
export function cut<Layer extends { readonly span: Span }>(range: Span, layers: readonly Layer[]): readonly Piece<Layer>[] {
  const inside = layers.filter(({ span }) => span.start < range.end && range.start < span.end);
  const borders = new Set([range.start, range.end]);
  for (const { span } of inside) {
    borders.add(Math.max(span.start, range.start));
    borders.add(Math.min(span.end, range.end));
  }
  const sorted = [...borders].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? start;
    return { start, end, layers: inside.filter(({ span }) => span.start < end && start < span.end) };
  });
}
