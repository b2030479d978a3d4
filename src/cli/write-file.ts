import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileFault } from './file-fault.ts';
import { InputError } from './input-error.ts';

/**
 * Writes a file whole or not at all: beside its place first, then by renaming. What is no plain file (a pipe, a terminal) is
 * written straight. Throws InputError when it cannot be written.
 */
export function writeWhole(file: string, text: string): void {
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present && !present.isFile()) return writeFileSync(file, text);
    replace(present ? realpathSync(file) : file, text);
  } catch (error) {
    throw new InputError(`${file}: cannot be written: ${fileFault(error)}`);
  }
}

function replace(place: string, text: string): void {
  const draft = `${place}.${process.pid}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, place);
  } finally {
    rmSync(draft, { force: true });
  }
}
