import { fileURLToPath } from 'node:url';
import { compareArticles } from '../../src/cli/compare-articles.ts';
import { readCoverage } from '../../src/cli/evaluate/read-coverage.ts';
import { scoreResult, type Score } from '../../src/cli/evaluate/score.ts';

/** Folder of made-up events, annotated as src/cli/evaluate/annotation.ts says. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Runs the comparison over all events at once and holds it against their annotation. */
export async function scoreEvents(): Promise<Score> {
  const { articles, events, annotations } = await readCoverage(FOLDER);
  return scoreResult(compareArticles(articles), events, annotations);
}
