/** Place of a dot: how far right it was moved, and on which level it stands. */
export interface Spot {
  readonly x: number;
  readonly level: number;
}

/** Levels before dots of one time stand side by side instead. */
const LEVELS = 6;

/** Stacks dots that would lie on each other, the first lowest. @param size distance that two dots need, in pixels */
export function spread(xs: readonly number[], size: number): readonly Spot[] {
  const taken: Spot[] = [];
  for (const x of xs) taken.push(freeSpot(x, taken, size));
  return taken;
}

function freeSpot(x: number, taken: readonly Spot[], size: number): Spot {
  for (let level = 0; level < LEVELS; level++) {
    if (!taken.some((spot) => spot.level === level && Math.abs(spot.x - x) < size)) return { x, level };
  }
  return freeSpot(x + size, taken, size);
}
