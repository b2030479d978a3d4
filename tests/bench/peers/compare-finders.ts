import type { Article } from '../../../src/article/article.ts';
import { makeAccount } from '../corpus/account.ts';
import type { World } from '../corpus/event.ts';
import { planLibrary } from '../corpus/plan.ts';
import { Random } from '../corpus/random.ts';
import { idOf } from '../load/clipping.ts';
import { libraryFiles } from '../load/profiles.ts';
import { quantile } from '../measure/quantile.ts';
import { BEST, type Document, type Finder } from './finder.ts';
import { flexSearchOver } from './flexsearch.ts';
import { miniSearchOver } from './minisearch.ts';
import { oramaOver } from './orama.ts';
import { ownOver } from './own.ts';

/** Articles that are looked through, and articles that are asked about. */
const SIZE = 10_000;
const ASKED = 40;
/** No finder is asked for longer than this, in milliseconds, but each at least so often. */
const LONGEST = 60_000;
const LEAST = 5;
/** Accounts that no library holds. */
const FRESH = 500;

/** How one finder did: milliseconds for a query (p50), and the share of an article's siblings among the ten best. */
export interface FinderFigures {
  readonly name: string;
  readonly time: number;
  readonly recallAt10: number;
}

interface Question {
  readonly article: Article;
  readonly siblings: ReadonlySet<string>;
}

/** Accounts of events of which the library holds at least one other. */
function questionsOver(world: World): { readonly documents: readonly Document[]; readonly questions: readonly Question[] } {
  const planned = planLibrary(world, SIZE).flatMap(({ articles }) => articles).slice(0, SIZE);
  const siblings = new Map<number, Set<string>>();
  for (const { first, no } of planned) siblings.set(first, (siblings.get(first) ?? new Set()).add(idOf(no)));
  const random = new Random(77);
  return {
    documents: planned.map(({ event, n, no }) => ({ id: idOf(no), article: makeAccount(world, event, n) })),
    questions: Array.from({ length: ASKED }, (_, n) => {
      const { event, first } = random.pick(planned);
      return { article: makeAccount(world, event, FRESH + n), siblings: siblings.get(first) ?? new Set() };
    }),
  };
}

async function figuresOf({ name, find }: Finder, questions: readonly Question[]): Promise<FinderFigures> {
  const times: number[] = [];
  const recalls: number[] = [];
  const end = performance.now() + LONGEST;
  await find((questions[0] as Question).article);
  for (const { article, siblings } of questions) {
    if (performance.now() > end && times.length >= LEAST) break;
    const start = performance.now();
    const found = await find(article);
    times.push(performance.now() - start);
    recalls.push(found.filter((id) => siblings.has(id)).length / Math.min(BEST, siblings.size));
  }
  return { name, time: quantile(times, 0.5), recallAt10: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length };
}

/** Sets the event index beside what a user would reach for, over 10,000 articles in Node; one index is in memory at a time. */
export async function compareFinders(world: World, log: (line: string) => void): Promise<readonly FinderFigures[]> {
  const { documents, questions } = questionsOver(world);
  const { files } = await libraryFiles(SIZE, log);
  const makers: readonly (() => Finder | Promise<Finder>)[] = [
    () => ownOver(files, SIZE, questions.map(({ article }) => article)),
    () => miniSearchOver(documents),
    () => flexSearchOver(documents),
    () => oramaOver(documents),
  ];
  const figures: FinderFigures[] = [];
  for (const make of makers) {
    figures.push(await figuresOf(await make(), questions));
    const { name, time, recallAt10 } = figures.at(-1) as FinderFigures;
    log(`${name}: ${time.toFixed(1)} ms, recall at 10 ${recallAt10.toFixed(3)}`);
  }
  return figures;
}
