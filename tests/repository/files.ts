import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Top folder of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A text file of the repository. */
export interface SourceFile {
  /** Path from the top folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Paths of the files that git tracks or would track (new ones that no ignore rule names), in path order. */
export function repositoryPaths(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: ROOT, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && !gone.has(path)).sort();
}

/** The repository's files whose path matches, with their text. */
export function repositoryFiles(matching: RegExp): readonly SourceFile[] {
  return repositoryPaths()
    .filter((path) => matching.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** TypeScript files of the product. */
export function sourceFiles(): readonly SourceFile[] {
  return repositoryFiles(/^src\/.*\.tsx?$/);
}

/** Number of lines of a text that ends in a newline. */
export function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
