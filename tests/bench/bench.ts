/** `npm run bench`: measures the extension in a real browser over libraries of several sizes, and beside what else there is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../browser/driver/install-browsers.ts';
import { runCommand } from '../run/step.ts';
import { copyExtension } from './browser/extension-copy.ts';
import { makeWorld } from './corpus/event.ts';
import { readWords } from './corpus/words.ts';
import { KEPT, profileOf, type LoadedProfile } from './load/profiles.ts';
import type { SizeFigures } from './measure/figures.ts';
import { EXTENSION, measureSize } from './measure/measure-size.ts';
import { recallIn } from './measure/recall.ts';
import { benchOptions } from './options.ts';
import { compareFinders } from './peers/compare-finders.ts';
import { analysisRatio, extractionRatio } from './peers/compare-reading.ts';
import { devCoverage } from './peers/dev-coverage.ts';
import { growthOf } from './report/growth.ts';
import { jsonOf } from './report/json.ts';
import { finderTable, ratiosOf } from './report/peers.ts';
import { tableOf } from './report/table.ts';

async function main(): Promise<void> {
  const { sizes, json } = benchOptions(process.argv.slice(2));
  await ensureBrowsers(['chromium']);
  console.log('▸ building the extension for chromium');
  if ((await runCommand('vite', ['build', '--mode', 'chromium', '--logLevel', 'error'])) !== 0) throw new Error('the build failed');
  copyExtension('dist/chromium', EXTENSION);
  const world = makeWorld(readWords());
  const figures: SizeFigures[] = [];
  let largest: LoadedProfile | null = null;
  for (const size of sizes) {
    console.log(`▸ a library of ${size.toLocaleString('en')} articles`);
    largest = await profileOf(size, EXTENSION, say);
    say('measuring');
    figures.push(await measureSize(world, largest, EXTENSION));
    console.log(`\n${tableOf(figures)}\n`);
  }
  const recallAt10 = largest === null ? null : await recallOf(largest);
  console.log('▸ beside what else there is');
  const finders = await compareFinders(world, say);
  console.log(`\n${finderTable(finders)}\n`);
  const extraction = extractionRatio();
  say(extraction === null ? `extraction beside Readability alone: skipped, the real pages are not here` : `extraction takes ${extraction.toFixed(2)} × Readability alone`);
  say(`analysis takes ${analysisRatio(world).toFixed(2)} × wink-nlp’s full pipeline`);
  writeFileSync(join(KEPT, 'growth.svg'), growthOf(figures));
  say(`growth: ${join(KEPT, 'growth.svg')}`);
  if (json !== null) writeFileSync(json, jsonOf(figures, ratiosOf(finders), recallAt10));
}

/** Recall at 10 of the dev coverage among the articles of a profile; null, with a word, where that is not here. */
async function recallOf(profile: LoadedProfile): Promise<number | null> {
  const questions = devCoverage();
  if (questions === null) say('recall at 10: skipped, the annotated coverage is not here');
  const recall = questions && (await recallIn(profile, EXTENSION, questions));
  if (recall !== null) say(`recall at 10 of the annotated coverage among ${profile.articles.toLocaleString('en')} others: ${recall.toFixed(3)}`);
  return recall;
}

function say(line: string): void {
  console.log(`  ${line}`);
}

main().catch((error: unknown) => {
  console.error(`npm run bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
