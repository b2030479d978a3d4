import { readFileSync } from 'node:fs';
import { fileFault } from './file-fault.ts';
import { InputError } from './input-error.ts';

/** Reads a UTF-8 file, with or without byte order mark; throws InputError naming the file and why it cannot be read. */
export function readTextFile(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new InputError(`${file}: cannot be read: ${fileFault(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${file}: is not UTF-8 text`);
  }
}
