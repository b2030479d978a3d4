import { parseCommand, USAGE, type Command } from './command-line.ts';
import { compareArticles } from './compare-articles.ts';
import { extractFiles } from './extract.ts';
import { InputError } from './input-error.ts';
import { readLibrary } from './library-file.ts';
import { readPages } from './page-files.ts';
import { leftOutLines } from './report/left-out.ts';
import { report } from './report/report.ts';
import { resultJson } from './result-json.ts';
import { writeWhole } from './write-file.ts';

/** Where the command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Columns to lay findings out in. */
  readonly width: number;
}

/** Runs the command; resolves with its exit status: 0, or 2 for input that cannot be used, told in one line on `err`. */
export async function runCrosscheck(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await run(parseCommand(argv), terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}

async function run(command: Command, { out, err, width }: Terminal): Promise<void> {
  switch (command.task) {
    case 'help':
      return out(`${USAGE}\n`);
    case 'extract':
      return out(`${JSON.stringify(await extractFiles(command.files), null, 1)}\n`);
    case 'pages': {
      const articles = await readPages(command.files);
      return out(report(articles, compareArticles(articles), { width, all: command.all }));
    }
    case 'library': {
      const result = compareArticles(await readLibrary(command.library));
      if (command.out === null) out(resultJson(result));
      else writeWhole(command.out, resultJson(result));
      // The result's form is fixed and has no place for them; whoever runs the command should know.
      for (const line of leftOutLines(result.notCompared)) err(`crosscheck: ${line}\n`);
    }
  }
}
