/** `npm test`: every check in turn, the cheap ones first. All are run even when one fails; the last line is the count. */
import { mkdirSync, rmSync } from 'node:fs';
import { runStep } from './step.ts';
import type { Step } from './step.ts';
import { total } from './tally.ts';
import type { Tally } from './tally.ts';
import { tallyVitest } from './vitest-tally.ts';

const REPORTS = 'build/test-reports';

function vitest(name: string, config: string): Step {
  const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
  return {
    name,
    program: 'vitest',
    args: ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    count: (status) => tallyVitest(report, status),
  };
}

const STEPS: readonly Step[] = [
  { name: 'type check', program: 'tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'oxlint', args: ['--deny-warnings'] },
  vitest('unit tests', 'tests/vitest.config.ts'),
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const tallies: Tally[] = [];
for (const step of STEPS) {
  tallies.push(await runStep(step)); // one at a time: two cores, and output that can be read
}
const sum = total(tallies);
if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped (the lines above say which and why)`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
