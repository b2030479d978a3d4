import { compareArticles } from '../compare-articles.ts';
import { InputError } from '../input-error.ts';
import { casesOf } from './cases.ts';
import { evaluationReport } from './evaluation-report.ts';
import { keepRun, lastRun } from './last-run.ts';
import { evaluateOptions } from './options.ts';
import { readCoverage } from './read-coverage.ts';
import { scoreResult } from './score.ts';
import { snapshotOf } from './snapshot.ts';

/** Runs the comparison over a folder of annotated coverage, prints how it scores, and keeps the run when all was scored. */
async function evaluate(argv: readonly string[]): Promise<void> {
  const options = evaluateOptions(argv);
  const { articles, events, annotations } = await readCoverage(options.folder);
  const chosen = annotations.filter(({ event }) => options.events === null || options.events.has(event));
  if (chosen.length === 0) throw new InputError(`${options.folder}: none of the events named is annotated`);
  const score = scoreResult(compareArticles(articles), events, chosen);
  const now = snapshotOf(score);
  const whole = options.events === null;
  console.log(evaluationReport(score, options, whole ? lastRun(options.folder) : null, now));
  if (options.list) console.log(`\n${casesOf(score)}`);
  if (whole) keepRun(options.folder, now);
}

try {
  await evaluate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
