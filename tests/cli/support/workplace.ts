import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { runCrosscheck } from '../../../src/cli/run-crosscheck.ts';

/** What a run of the command left. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, removed after it. */
export function workplace() {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    folders[0] ??= mkdtempSync(join(tmpdir(), 'second-source-'));
    return folders[0];
  };
  return {
    path: (name: string) => join(folder(), name),
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder(), name), content);
      return join(folder(), name);
    },
    read: (name: string) => readFileSync(join(folder(), name), 'utf8'),
    exists: (name: string) => existsSync(join(folder(), name)),
    names: () => readdirSync(folder()).toSorted(),
  };
}

/** Runs the command in this process. */
export async function crosscheck(argv: readonly string[], width = 80): Promise<Outcome> {
  let [out, err] = ['', ''];
  const status = await runCrosscheck(argv, { out: (text) => (out += text), err: (text) => (err += text), width });
  return { status, out, err };
}
