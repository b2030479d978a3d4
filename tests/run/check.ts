/** `npm test`: every check in turn, the cheap ones first. All are run even when one fails; the last line is the count. */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowsers } from '../browser/driver/install-browsers.ts';
import { BROWSERS } from '../browser/driver/session.ts';
import { runStep } from './step.ts';
import type { Step } from './step.ts';
import { total } from './tally.ts';
import type { Tally } from './tally.ts';
import { tallyVitest } from './vitest-tally.ts';

const REPORTS = 'build/test-reports';
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

function vitest(name: string, config: string, reporter: 'default' | 'verbose'): Step {
  const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
  return {
    name,
    program: 'vitest',
    args: ['run', '--config', config, `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`],
    count: (status) => tallyVitest(report, status),
  };
}

const CHECKS: readonly Step[] = [
  { name: 'type check', program: 'tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'oxlint', args: ['--deny-warnings'] },
  vitest('unit tests', 'tests/vitest.config.ts', 'default'),
];
const BUILDS: readonly Step[] = BROWSERS.map((name) => ({
  name: `build for ${name}`,
  program: 'vite',
  args: ['build', '--mode', name, '--logLevel', 'warn'],
}));
const END_TO_END = vitest('end-to-end tests', 'tests/browser/vitest.config.ts', 'verbose');

async function endToEnd(): Promise<Tally> {
  try {
    await ensureBrowsers(BROWSERS);
  } catch (error) {
    console.error(`\n✗ ${END_TO_END.name}: ${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  }
  return runStep(END_TO_END);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const tallies: Tally[] = [];
// One at a time: there may be two cores only, and the output is to be read.
for (const step of [...CHECKS, ...BUILDS]) tallies.push(await runStep(step));
const built = tallies.slice(CHECKS.length).every((tally) => tally.failed === 0);
if (built) tallies.push(await endToEnd());
else console.error(`\n✗ ${END_TO_END.name}: not run, as a build failed`);
const sum = total(tallies);
if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped (the lines above say which and why)`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
