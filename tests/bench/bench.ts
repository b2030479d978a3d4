/** `npm run bench`: measures the extension in a real browser over libraries of several sizes, and beside what else there is. */
import { writeFileSync } from 'node:fs';
import { ensureBrowsers } from '../browser/driver/install-browsers.ts';
import { runCommand } from '../run/step.ts';
import { copyExtension } from './browser/extension-copy.ts';
import { makeWorld } from './corpus/event.ts';
import { readWords } from './corpus/words.ts';
import { profileOf } from './load/profiles.ts';
import type { SizeFigures } from './measure/figures.ts';
import { EXTENSION, measureSize } from './measure/measure-size.ts';
import { benchOptions } from './options.ts';
import { jsonOf, type Ratios } from './report/json.ts';
import { tableOf } from './report/table.ts';

async function main(): Promise<void> {
  const { sizes, json } = benchOptions(process.argv.slice(2));
  await ensureBrowsers(['chromium']);
  console.log('▸ building the extension for chromium');
  if ((await runCommand('vite', ['build', '--mode', 'chromium', '--logLevel', 'error'])) !== 0) throw new Error('the build failed');
  copyExtension('dist/chromium', EXTENSION);
  const world = makeWorld(readWords());
  const figures: SizeFigures[] = [];
  for (const size of sizes) {
    console.log(`▸ a library of ${size.toLocaleString('en')} articles`);
    const profile = await profileOf(size, EXTENSION, (line) => console.log(`  ${line}`));
    console.log('  measuring');
    figures.push(await measureSize(world, profile, EXTENSION));
  }
  console.log(`\n${tableOf(figures)}`);
  const ratios: Ratios = { minisearch: null, flexsearch: null, orama: null };
  if (json !== null) writeFileSync(json, jsonOf(figures, ratios, null));
}

main().catch((error: unknown) => {
  console.error(`npm run bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
