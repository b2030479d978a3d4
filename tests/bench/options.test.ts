import { describe, expect, it } from 'vitest';
import { benchOptions, UsageError } from './options.ts';

describe('benchOptions', () => {
  it('measures all three sizes and writes no file by default', () => {
    expect(benchOptions([])).toEqual({ sizes: [1000, 10_000, 100_000], json: null });
  });

  it('takes sizes, each once and the smallest first, and a file', () => {
    expect(benchOptions(['--sizes', '10000,1000,1000', '--json', 'out.json'])).toEqual({ sizes: [1000, 10_000], json: 'out.json' });
  });

  it.each([['--sizes'], ['--sizes', ''], ['--sizes', 'many'], ['--sizes', '10'], ['--sizes', '1e9'], ['--fast', 'yes']])('refuses %s %s', (...args) => {
    expect(() => benchOptions(args)).toThrow(UsageError);
  });
});
