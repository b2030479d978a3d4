/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  /** Sizes of the libraries, the smallest first. */
  readonly sizes: readonly number[];
  /** Where the figures go as JSON; null for nowhere. */
  readonly json: string | null;
}

/** The command was called with an argument that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const ALL_SIZES = [1000, 10_000, 100_000] as const;
const LARGEST = 1_000_000;
const USAGE = 'use --sizes 1000,10000,100000 and --json FILE';

function sizesOf(value: string): readonly number[] {
  const sizes = value.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 100 || size > LARGEST)) throw new UsageError(`Sizes are whole numbers from 100 to ${LARGEST}; ${USAGE}`);
  return [...new Set(sizes)].toSorted((a, b) => a - b);
}

/** Reads the arguments of `npm run bench --`; throws UsageError. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const options = { sizes: ALL_SIZES as readonly number[], json: null as string | null };
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (value === undefined || value === '') throw new UsageError(`"${name}" needs a value: ${USAGE}`);
    if (name === '--sizes') options.sizes = sizesOf(value);
    else if (name === '--json') options.json = value;
    else throw new UsageError(`Unknown argument "${name}": ${USAGE}`);
  }
  return options;
}
