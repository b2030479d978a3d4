import type { Article } from '../../../src/article/article.ts';
import { makeAccount } from './account.ts';
import type { World } from './event.ts';
import { planLibrary } from './plan.ts';
import { Random } from './random.ts';

/** Words of an article that is checked or saved. */
const WORDS = 1000;
/** Beyond the accounts that any event's library holds. */
const FRESH = 100;

/** Articles that a library of a size does not hold, on events of which it does, drawn as a saved article is: large events more often. */
export function freshAccounts(world: World, size: number, count: number, seed: number): readonly Article[] {
  const random = new Random(seed);
  const saved = planLibrary(world, size).flatMap(({ articles }) => articles).slice(0, size);
  return Array.from({ length: count }, (_, n) => makeAccount(world, random.pick(saved).event, FRESH + seed * 1000 + n, WORDS));
}
