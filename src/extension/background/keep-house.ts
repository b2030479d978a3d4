import type { Library } from '../../library/library.ts';

/** Most slices of one round; what is left waits for the next. */
const MOST_SLICES = 500;

/** Does what is due in the library: forgets removals whose time to undo is over, mends the event index. */
export async function keepHouse(library: Pick<Library, 'access' | 'maintain'>): Promise<void> {
  if ((await library.access()) !== 'read-write') return;
  await slice(library, MOST_SLICES);
}

async function slice(library: Pick<Library, 'maintain'>, left: number): Promise<void> {
  const { done } = await library.maintain();
  if (!done && left > 1) await slice(library, left - 1);
}
