/** `npm test`: every check in turn, the cheap ones first. All are run even when one fails; the last line is the count. */
import type { Step } from './step.ts';
import { runChecks } from './run-checks.ts';
import { vitestStep } from './vitest-step.ts';

const CHECKS: readonly Step[] = [
  { name: 'type check', program: 'tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'oxlint', args: ['--deny-warnings'] },
  vitestStep('unit tests', 'tests/vitest.config.ts', 'default'),
];

await runChecks(CHECKS, vitestStep('end-to-end tests', 'tests/browser/vitest.config.ts', 'verbose'));
