import { spawn } from 'node:child_process';
import type { Tally } from './tally.ts';

/** One part of `npm test`: a command, and how its outcome is counted. */
export interface Step {
  readonly name: string;
  /** Name of a program in node_modules/.bin, or "npm". */
  readonly program: string;
  readonly args: readonly string[];
  /** Reads what the command left behind; without it the command counts as one check, by its exit status. */
  readonly count?: (exitStatus: number) => Tally;
}

/** Runs a command with its output passed through; resolves with its exit status, 1 where a signal ended it. */
export function runCommand(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}

/** Runs a step with a line before and after it; a command that cannot be started counts as failed. */
export async function runStep(step: Step): Promise<Tally> {
  console.log(`\n▸ ${step.name}`);
  const started = Date.now();
  const status = await runCommand(step.program, step.args).catch((error: unknown) => {
    console.error(`${step.program} could not be started: ${String(error)}`);
    return 1;
  });
  const tally = step.count?.(status) ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)`);
  return tally;
}
