import { parseArgs } from 'node:util';
import { InputError } from '../input-error.ts';

/** What is to be evaluated and printed. */
export interface EvaluateOptions {
  readonly folder: string;
  /** Events to score; null for all. */
  readonly events: ReadonlySet<string> | null;
  /** Events that rules were tuned on, shown apart from the others; null for no split. */
  readonly tuned: ReadonlySet<string> | null;
  /** Also print the cases: unannotated findings, missed conflicts, traps hit. */
  readonly list: boolean;
}

/** How to call the command. */
export const USAGE = 'npm run evaluate -- FOLDER [--events 4,5,10] [--tuned 4,5] [--list]';

/** Reads the arguments; throws InputError. */
export function evaluateOptions(argv: readonly string[]): EvaluateOptions {
  const { values, positionals } = parse(argv);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new InputError(`evaluate: name one folder of annotated coverage; ${USAGE}`);
  return { folder, events: idsOf(values.events), tuned: idsOf(values.tuned), list: values.list ?? false };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { events: { type: 'string' }, tuned: { type: 'string' }, list: { type: 'boolean' } } });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`evaluate: ${error.message.split(/\n|\. To /, 1)[0] ?? ''}; ${USAGE}`);
  }
}

function idsOf(list: string | undefined): ReadonlySet<string> | null {
  if (list === undefined) return null;
  const ids = list.split(',').map((id) => id.trim()).filter(Boolean);
  if (ids.length === 0) throw new InputError(`evaluate: no events are named; ${USAGE}`);
  return new Set(ids);
}
