import { zipSync } from 'fflate';

/** ZIP's earliest time, in local time as ZIP means it: the same bytes wherever and whenever the package is made. */
const EPOCH = new Date(1980, 0, 1);

/** Zips files by path: the same files give the same bytes, whatever their order. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].toSorted();
  const entries = names.map((name) => [name, files.get(name) ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH, os: 3 });
}
