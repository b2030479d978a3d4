import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJsonFile } from '../json-file.ts';
import { writeWhole } from '../write-file.ts';
import { Snapshot } from './snapshot.ts';

/** Where runs are kept: not under version control. */
const FOLDER = 'build/evaluate';

/** What the last run over a folder of coverage found; null where there was none. */
export function lastRun(coverage: string): Snapshot | null {
  const file = fileOf(coverage);
  return existsSync(file) ? readJsonFile(file, Snapshot) : null;
}

/** Keeps a run for the next one to be compared with. */
export function keepRun(coverage: string, snapshot: Snapshot): void {
  mkdirSync(FOLDER, { recursive: true });
  writeWhole(fileOf(coverage), `${JSON.stringify(snapshot, null, 1)}\n`);
}

function fileOf(coverage: string): string {
  return join(FOLDER, `${resolve(coverage).replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '')}.json`);
}
