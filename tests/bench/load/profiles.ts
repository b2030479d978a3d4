import { createHash } from 'node:crypto';
import { constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../../src/build/files-below.ts';
import { ANALYSIS_VERSION } from '../../../src/claims/analyse.ts';
import { SCHEMA_VERSION } from '../../../src/library/migrations/chain.ts';
import { WORDS_VERSION } from '../../../src/library/search/words.ts';
import { loadProfile } from './load-profile.ts';
import { makeRows, type LibraryFiles } from './make-rows.ts';

/** Everything that the bench keeps between runs; git ignores it. */
export const KEPT = 'build/bench';

/** A browser profile with a library in it. */
export interface LoadedProfile {
  readonly folder: string;
  readonly articles: number;
  /** UTF-16 code units of all texts together. */
  readonly textLength: number;
  /** Seconds that loading it took; null where an earlier run had left it. */
  readonly seconds: number | null;
}

function stamp(folders: readonly string[], ...versions: readonly (number | string)[]): string {
  const hash = createHash('sha256').update(versions.join());
  const files = folders.flatMap((folder) => filesBelow(join(import.meta.dirname, '..', folder))).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/** The rows of a library of a size, in files; its articles are those that an earlier run has left, where there are. */
export function libraryFiles(size: number, log: (line: string) => void): Promise<LibraryFiles> {
  mkdirSync(KEPT, { recursive: true });
  const articles = join(KEPT, `articles-${stamp(['corpus'], ANALYSIS_VERSION, SCHEMA_VERSION)}`);
  return makeRows(size, articles, join(KEPT, `indexes-${size}`), everyTenth((share) => log(`analysed ${share}%`)));
}

/** What the extension's id hangs on, and with it whose the database in a profile is. */
function identityOf(extension: string): string {
  return (JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { readonly key?: string }).key ?? extension;
}

/** A profile with a library of a size: one that an earlier run has left, where generator and database are still the same; else a new one. */
export async function profileOf(size: number, extension: string, log: (line: string) => void): Promise<LoadedProfile> {
  const folder = join(KEPT, `profile-${size}-${stamp(['corpus', 'load'], ANALYSIS_VERSION, SCHEMA_VERSION, WORDS_VERSION, identityOf(extension))}`);
  const facts = join(folder, 'bench.json');
  if (existsSync(facts)) return { folder, articles: size, ...(JSON.parse(readFileSync(facts, 'utf8')) as { textLength: number }), seconds: null };
  const started = performance.now();
  const files = await libraryFiles(size, log);
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  await loadProfile(files, size, extension, unfinished, everyTenth((share) => log(`loaded ${share}%`)));
  writeFileSync(join(unfinished, 'bench.json'), JSON.stringify({ textLength: files.textLength }));
  renameSync(unfinished, folder);
  return { folder, articles: size, textLength: files.textLength, seconds: (performance.now() - started) / 1000 };
}

/** A copy of a profile to measure in, so that what is kept stays as it was loaded. */
export function workingCopy({ folder }: LoadedProfile): string {
  const copy = join(KEPT, `working-${process.pid}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  forgetWorker(copy);
  return copy;
}

/** Else Chromium runs the worker that it has kept in the profile since that was loaded, whatever code the extension's folder holds now. */
function forgetWorker(profile: string): void {
  rmSync(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions?: { settings?: Record<string, { service_worker_registration_info?: unknown }> } };
  for (const extension of Object.values(preferences.extensions?.settings ?? {})) delete extension.service_worker_registration_info;
  writeFileSync(file, JSON.stringify(preferences));
}

function everyTenth(tell: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const tenths = Math.floor(share * 10);
    if (tenths > told) tell((told = tenths) * 10);
  };
}
