import { BenchBrowser } from '../browser/bench-browser.ts';
import { bundle } from '../browser/bundle.ts';
import type { LibraryFiles } from './make-rows.ts';
import type { Loader } from './load-in-page.ts';

declare const loader: Loader;

/** Files handed over at once. */
const AT_ONCE = 8;

/** Puts the rows of a library into the database of an empty profile, by a page of the extension's own origin that reads the files. */
export async function loadProfile(files: LibraryFiles, size: number, extension: string, profile: string, progress: (share: number) => void): Promise<void> {
  const code = await bundle(new URL('load-in-page.ts', import.meta.url));
  const bench = await BenchBrowser.start(extension, profile);
  try {
    const { control } = bench;
    await control.evaluate(code);
    const input = await control.evaluateHandle(() => {
      const chooser = document.createElement('input');
      chooser.type = 'file';
      chooser.multiple = true;
      document.body.append(chooser);
      return chooser;
    });
    for (let from = 0; from < files.files.length; from += AT_ONCE) {
      await input.uploadFile(...files.files.slice(from, from + AT_ONCE));
      await input.evaluate(async (chooser, size) => { if (chooser.files) await loader.load(chooser.files, size); }, size);
      progress(Math.min(1, (from + AT_ONCE) / files.files.length));
    }
  } finally {
    await bench.close();
  }
}
