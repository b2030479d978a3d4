import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { BenchBrowser } from '../browser/bench-browser.ts';
import { bundle } from '../browser/bundle.ts';
import type { Asker, Question } from '../load/ask-in-page.ts';
import { workingCopy, type LoadedProfile } from '../load/profiles.ts';

declare const asker: Asker;

/** Articles handed over at once. */
const AT_ONCE = 20;

/** Recall at 10 of articles on known events that are saved into a copy of a loaded profile, in the browser's own database. */
export async function recallIn(profile: LoadedProfile, extension: string, questions: readonly Question[]): Promise<number> {
  const copy = resolve(workingCopy(profile));
  const bench = await BenchBrowser.start(extension, copy);
  try {
    await bench.control.evaluate(await bundle(new URL('../load/ask-in-page.ts', import.meta.url)));
    for (let from = 0; from < questions.length; from += AT_ONCE) {
      await bench.control.evaluate((some) => asker.save(some), questions.slice(from, from + AT_ONCE));
    }
    return await bench.control.evaluate(() => asker.recallAt10());
  } finally {
    await bench.close();
    rmSync(copy, { recursive: true, force: true });
  }
}
