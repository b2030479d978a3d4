import { parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

/** What the command line asks for. */
export type Command =
  | { readonly task: 'help' }
  | { readonly task: 'library'; readonly library: string; readonly out: string | null }
  | { readonly task: 'pages'; readonly files: readonly string[]; readonly all: boolean }
  | { readonly task: 'extract'; readonly files: readonly string[] };

/** How to call the command. */
export const USAGE = `crosscheck --library library.json [--out result.json]   compares the articles of a library; result as JSON
crosscheck [--all] a.html b.html …                      compares saved pages; findings for a person, --all for every one
crosscheck --extract page.html …                        prints the articles extracted from saved pages as JSON`;

const OPTIONS = {
  library: { type: 'string' },
  out: { type: 'string' },
  extract: { type: 'boolean' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments; throws InputError, in one line, where they make no sense. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals: files } = parse(argv);
  const { library, out, extract = false, all = false, help = false } = values;
  if (help) return { task: 'help' };
  if (library !== undefined) {
    if (files.length > 0 || extract || all) throw refusal('--library goes with --out alone');
    if (library === '' || out === '') throw refusal('--library and --out name files');
    return { task: 'library', library, out: out ?? null };
  }
  if (out !== undefined) throw refusal('--out goes with --library');
  if (extract && all) throw refusal('--all does not go with --extract');
  if (files.length === 0) throw refusal('no file is given');
  return extract ? { task: 'extract', files } : { task: 'pages', files, all };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(error.message.split(/\n|\. To /, 1)[0] ?? 'the options are not understood');
  }
}

function refusal(reason: string): InputError {
  return new InputError(`crosscheck: ${reason}; --help lists the options`);
}
