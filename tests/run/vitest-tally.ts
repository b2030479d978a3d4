import { readFileSync } from 'node:fs';
import type { Tally } from './tally.ts';

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

const FAILED_RUN: Tally = { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a vitest report. A file that failed outside any of its tests (it does not load, or a hook threw) counts as one
 * failure, and so does a run that ended badly with no failed test, or that ran nothing.
 */
export function tallyReport(report: VitestReport, exitStatus: number): Tally {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const unexplained = failed === 0 && (exitStatus !== 0 || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: unexplained ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts the report that a vitest run left at `path`; one failure where it left none. */
export function tallyVitest(path: string, exitStatus: number): Tally {
  try {
    // The report is written by the pinned vitest, whose shape VitestReport describes.
    return tallyReport(JSON.parse(readFileSync(path, 'utf8')) as VitestReport, exitStatus);
  } catch (error) {
    console.error(`no readable test report at ${path}: ${String(error)}`);
    return FAILED_RUN;
  }
}
