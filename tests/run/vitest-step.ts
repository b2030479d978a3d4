import type { Step } from './step.ts';
import { tallyVitest } from './vitest-tally.ts';

/** Folder of what the steps leave to be counted. */
export const REPORTS = 'build/test-reports';

/** A run of vitest as a step; with `filters`, of those test files alone whose paths hold one of them. */
export function vitestStep(name: string, config: string, reporter: 'default' | 'verbose', filters: readonly string[] = []): Step {
  const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
  return {
    name,
    program: 'vitest',
    args: ['run', '--config', config, `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`, ...filters],
    count: (status) => tallyVitest(report, status),
  };
}
