import { createContext, runInContext, type Context } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { sourceFiles } from '../repository/files.ts';
import { builtPatterns, buildsPatterns, literalPatterns, type Pattern } from '../repository/patterns.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { howMany, report } from '../support/run-size.ts';

/** Letters of a string that is made to stall, and milliseconds of processor time that a pattern may take over it. */
const LENGTH = howMany(3000, 10_000);
const LONGEST = 1000;

/** What patterns repeat: single signs, and pairs of those that stand in most of their classes. */
const PUMPS = [' ', 'a', 'A', '1', '.', ',', '-', '"', '(', '\n', '#', '/', '’', 'é', 'a ', 'A ', '1 ', '1,', 'A.', 'Aa ', ' a', 'a-', '<a ', 'a, ', '1-', '\u00A0'] as const;

/** Words and signs that a pattern names, each a way to begin or to go on. */
function wordsOf({ source }: RegExp): readonly string[] {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<?[=!:]|\(\?<[a-zA-Z]+>/gu, ' ').replace(/\\(.)/gu, '$1');
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’ ]+/gu) ?? [];
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** Strings that make a pattern with nested or neighbouring repetitions try all ways to part them. */
function* attacks(pattern: RegExp): Generator<string> {
  const words = wordsOf(pattern);
  const some = words.length <= howMany(3, 12) ? words : Array.from({ length: howMany(3, 12) }, (_, at) => words[Math.floor((at * words.length) / howMany(3, 12))] ?? '');
  for (const pump of [...PUMPS, ...some.map((word) => `${word} `)]) {
    const long = pump.repeat(Math.ceil(LENGTH / pump.length));
    yield `${long}\u0000`;
    for (const word of some) yield `${word} ${long}\u0000`;
  }
}

/** Whether a script takes longer than it may: one that was cut off by the clock of a busy machine is given more of it. */
function stalls(script: string, context: Context): boolean {
  for (let timeout = LONGEST; ; timeout *= 3) {
    const begun = cpuTime();
    try {
      runInContext(script, context, { timeout });
      return false;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      if (cpuTime() - begun > LONGEST * 0.9) return true;
    }
  }
}

/** The first string over which a pattern takes too long, as it begins; null where there is none. */
function stalledBy(pattern: RegExp): string | null {
  const context = createContext({ pattern: new RegExp(pattern.source, pattern.flags.replace('y', '')), text: '' });
  for (const text of attacks(pattern)) {
    Object.assign(context, { text });
    if (stalls('pattern.lastIndex = 0; pattern.test(text)', context)) return `${text.slice(0, 40)}…`;
  }
  return null;
}

describe('every regular expression of the tree', () => {
  const files = sourceFiles().filter(({ path }) => !path.startsWith('src/build/'));

  it('stays in time over strings that are made to stall it', async () => {
    vi.resetModules();
    const built = await builtPatterns(files.filter(buildsPatterns), (path) => import(/* @vite-ignore */ `../../${path}`));
    expect(built.length).toBeGreaterThan(5);
    const patterns = new Map<string, Pattern>();
    for (const found of [...files.flatMap(literalPatterns), ...built]) patterns.set(String(found.pattern), found);
    const stalled = [...patterns.values()].flatMap(({ path, pattern }) => {
      const text = stalledBy(pattern);
      return text === null ? [] : [`${path}: ${String(pattern).slice(0, 120)} over ${JSON.stringify(text)}`];
    });
    expect(stalled).toEqual([]);
    expect(patterns.size).toBeGreaterThan(500);
    report(`regular expressions timed: ${patterns.size}`);
  }, howMany(120_000, 900_000));

  it('would be caught that has repetitions in repetitions, or three in a row', () => {
    expect(stalledBy(/^(?:a+)+$/u)).not.toBeNull();
    expect(stalledBy(/(?:\w+\s?)+:/u)).not.toBeNull();
    expect(stalledBy(/\s*a*\s*a*\s*a*\s*!/u)).not.toBeNull();
    expect(stalledBy(/^\w+ \d+$/u)).toBeNull();
  });
});
