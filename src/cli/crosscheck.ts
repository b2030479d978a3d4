import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../claims/analyse.ts';
import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { crossCheck } from '../compare/cross-check.ts';
import { createEnglish } from '../language/en/english.ts';
import { InputError } from './input-error.ts';
import { loadEnglishData } from './language-data.ts';
import { readLibrary } from './library-file.ts';
import { resultJson } from './result-json.ts';

const USAGE = 'usage: crosscheck --library library.json --out result.json | crosscheck a.html b.html … | crosscheck --extract page.html …';

async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], allowPositionals: true, options: { library: { type: 'string' }, out: { type: 'string' }, extract: { type: 'boolean' } } });
  if (values.library === undefined) throw new InputError(USAGE);
  const language = createEnglish(loadEnglishData());
  const articles = (await readLibrary(values.library)).map(({ id, article }): AnalysedArticle => ({ id, article, analysis: analyse(article, language) }));
  const json = resultJson(crossCheck(articles));
  if (values.out === undefined) process.stdout.write(json);
  else writeFileSync(values.out, json);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
