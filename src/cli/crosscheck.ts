import { runCrosscheck } from './run-crosscheck.ts';

/** Width of the findings where the output is no terminal, and the bounds between which they read well. */
const PLAIN_WIDTH = 88;
const MOST_WIDTH = 100;
const LEAST_WIDTH = 40;

process.exitCode = await runCrosscheck(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  width: Math.max(LEAST_WIDTH, Math.min(process.stdout.columns ?? PLAIN_WIDTH, MOST_WIDTH)),
});
