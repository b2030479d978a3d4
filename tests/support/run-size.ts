import { appendFileSync, mkdirSync } from 'node:fs';

/** Whether the full figures are asked for: `npm run test:long` sets LONG_RUN; `npm test` runs the short forms of the same tests. */
export const LONG = process.env['LONG_RUN'] === '1';

/** The seed of all that is drawn; FUZZ_SEED repeats a run that failed. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_250_301);

/** File of the figures that a run came to, one a line. */
export const FIGURES = 'build/test-reports/figures.txt';

/** How many of something a run tries. */
export function howMany(short: number, full: number): number {
  return LONG ? full : short;
}

/** Tells a figure of this run: in the test's own output, and at the end of the whole run. */
export function report(figure: string): void {
  const line = `${figure} (seed ${SEED})`;
  console.log(line);
  mkdirSync('build/test-reports', { recursive: true });
  appendFileSync(FIGURES, `${line}\n`);
}
