/**
 * `npm run test:long`: kills, hostile input, storms and the soak in their full figures, drawn anew each time. The seed is printed;
 * `FUZZ_SEED=… npm run test:long` draws the same again.
 */
import { runChecks } from './run-checks.ts';
import { vitestStep } from './vitest-step.ts';

process.env['LONG_RUN'] = '1';
process.env['FUZZ_SEED'] ??= String(Date.now() % 2 ** 31);
console.log(`FUZZ_SEED=${process.env['FUZZ_SEED']}`);

await runChecks(
  [vitestStep('long tests', 'tests/vitest.config.ts', 'verbose', ['tests/trust', 'tests/newsroom'])],
  vitestStep('long end-to-end tests', 'tests/browser/vitest.config.ts', 'verbose', ['tests/browser/trust', 'tests/browser/newsroom']),
);
