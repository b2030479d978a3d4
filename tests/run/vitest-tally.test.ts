import { describe, expect, it, vi } from 'vitest';
import { tallyReport, tallyVitest } from './vitest-tally.ts';
import type { VitestReport } from './vitest-tally.ts';

function report(passed: number, failed: number, files: VitestReport['testResults'] = [], skipped = 0): VitestReport {
  return { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0, testResults: files };
}

describe('tallyReport', () => {
  it('counts the tests that ran and those that were skipped', () => {
    expect(tallyReport(report(7, 2, [], 1), 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it('counts a file that does not load as a failure', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(tallyReport(report(3, 0, files), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a file whose tests failed by its tests alone', () => {
    const files = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(tallyReport(report(1, 1, files), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('fails a run that ended badly though no test failed', () => {
    expect(tallyReport(report(5, 0), 1).failed).toBe(1);
  });

  it('fails a run of no tests', () => {
    expect(tallyReport(report(0, 0), 0).failed).toBe(1);
  });
});

describe('tallyVitest', () => {
  it('fails where the run left no report, and says so', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(tallyVitest('build/test-reports/no-such-report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
