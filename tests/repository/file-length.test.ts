import { describe, expect, it } from 'vitest';
import { lineCount, repositoryFiles, sourceFiles } from './files.ts';
import type { SourceFile } from './files.ts';

/** Folders of data tables, which are as long as their data. */
const TABLES = /^src\/language\/[a-z]+\/lexicon\/|^src\/language\/[a-z]+\/tables\//;

function lengths(files: readonly SourceFile[]): readonly number[] {
  return files.map((file) => lineCount(file.text)).sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

const source = sourceFiles().filter(({ path }) => !TABLES.test(path));

describe('length of source files', () => {
  it('has a median of at most 80 lines', () => {
    expect(quantile(lengths(source), 0.5)).toBeLessThanOrEqual(80);
  });

  it('is at most 180 lines in nine of ten', () => {
    expect(quantile(lengths(source), 0.9)).toBeLessThanOrEqual(180);
  });

  it('is never over 300 lines, tests included', () => {
    const long = [...source, ...repositoryFiles(/^tests\/.*\.tsx?$/)].filter(({ text }) => lineCount(text) > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('stands against tests of comparable length', ({ annotate }) => {
    const sum = (files: readonly SourceFile[]): number => lengths(files).reduce((total, lines) => total + lines, 0);
    const tests = sum(repositoryFiles(/^tests\/.*\.tsx?$/));
    const ratio = tests / sum(source);
    void annotate(`test lines for each source line: ${ratio.toFixed(2)}`);
    expect(ratio).toBeGreaterThan(0);
  });
});
