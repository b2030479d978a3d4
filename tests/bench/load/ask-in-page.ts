import type { Article } from '../../../src/article/article.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { openLibrary } from '../../../src/library/open-library.ts';

/** An article that is saved among the others, and asked about. */
export interface Question {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly event: string;
}

/** What the bundled code offers in the page that it is put into. */
export interface Asker {
  /** Saves articles as any are. */
  save(questions: readonly Question[]): Promise<void>;
  /** Share of the siblings of each saved article among the ten best for it, of ten where it has more. */
  recallAt10(): Promise<number>;
}

const BEST = 10;
const library = openLibrary();
const saved: (Question & { readonly id: string })[] = [];

const asker: Asker = {
  async save(questions) {
    for (const question of questions) saved.push({ id: (await library.save(question.article, question.analysis)).id, ...question });
  },
  async recallAt10() {
    const recalls: number[] = [];
    for (const { id, article, analysis, event } of saved) {
      const siblings = new Set(saved.filter((other) => other.event === event && other.id !== id).map((other) => other.id));
      if (siblings.size === 0) continue;
      const { candidates } = await library.candidates(analysis, BEST + 1, article.published);
      const found = candidates.map((candidate) => candidate.id).filter((other) => other !== id).slice(0, BEST);
      recalls.push(found.filter((other) => siblings.has(other)).length / Math.min(BEST, siblings.size));
    }
    return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
  },
};
Object.assign(globalThis, { asker });
