/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that keeps each value until the next one is given, and the last to the end. Of two at one time the later counts. */
export function stepPath([first, ...others]: readonly Point[], end: number): string {
  if (!first) return '';
  return `M${round(first.x)} ${round(first.y)}${others.map(({ x, y }) => `H${round(x)}V${round(y)}`).join('')}H${round(end)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
