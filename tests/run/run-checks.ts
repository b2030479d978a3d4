import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from '../browser/driver/install-browsers.ts';
import { TARGETS } from '../../src/build/browser-target.ts';
import { BROWSERS } from '../browser/driver/session.ts';
import { FIGURES } from '../support/run-size.ts';
import { runStep } from './step.ts';
import type { Step } from './step.ts';
import { total } from './tally.ts';
import type { Tally } from './tally.ts';
import { REPORTS } from './vitest-step.ts';

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };
const BUILDS: readonly Step[] = TARGETS.map(({ name }) => ({
  name: `build for ${name}`,
  program: 'vite',
  args: ['build', '--mode', name, '--logLevel', 'warn'],
}));

async function inBrowsers(step: Step): Promise<Tally> {
  try {
    await ensureBrowsers(BROWSERS);
  } catch (error) {
    console.error(`\n✗ ${step.name}: ${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  }
  return runStep(step);
}

/**
 * Runs checks, builds the extension and runs what needs the browsers; all of it even when one part fails. Prints the figures that
 * tests told, and as its last line the count; sets the exit status.
 */
export async function runChecks(checks: readonly Step[], endToEnd: Step): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const tallies: Tally[] = [];
  // One at a time: there may be two cores only, and the output is to be read.
  for (const step of [...checks, ...BUILDS]) tallies.push(await runStep(step));
  const built = tallies.slice(checks.length).every((tally) => tally.failed === 0);
  if (built) tallies.push(await inBrowsers(endToEnd));
  else console.error(`\n✗ ${endToEnd.name}: not run, as a build failed`);
  if (existsSync(FIGURES)) console.log(`\n${readFileSync(FIGURES, 'utf8').trimEnd()}`);
  const sum = total(tallies);
  if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped (the lines above say which and why)`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}
