import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { ANALYSIS_VERSION } from '../../../src/claims/analyse.ts';
import { FORM } from '../../../src/newsroom/record-form.ts';

/** What makes a build another version of the extension. */
export interface OtherVersion {
  /** How much later its analysis is. */
  readonly analysis: number;
  /** How much later the form of its messages is. */
  readonly form: number;
}

/** Builds the edition for newsrooms as another version will be, for Chromium; returns its folder. */
export async function buildOtherVersion({ analysis, form }: OtherVersion): Promise<string> {
  const outDir = resolve('build/newsroom-versions', `analysis-${analysis}-form-${form}`);
  const builder = await createBuilder({
    mode: 'chromium-newsroom', configFile: resolve('vite.config.ts'), logLevel: 'error', build: { outDir },
    plugins: [constants({ 'claims/analyse.ts': `ANALYSIS_VERSION = ${ANALYSIS_VERSION}`, 'newsroom/record-form.ts': `FORM = ${FORM}` }, [ANALYSIS_VERSION + analysis, FORM + form])],
  }, null);
  await builder.buildApp();
  // Of an extension with the same number Chromium goes on with the worker that it has kept.
  const manifest = join(outDir, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), version: `99.${analysis}.${form}` }));
  return outDir;
}

/** Puts other values into the constants of files; throws where one is not there. */
function constants(files: Readonly<Record<string, string>>, values: readonly number[]): Plugin {
  return {
    name: 'second-source:other-version',
    enforce: 'pre',
    transform(code, id) {
      const at = Object.keys(files).findIndex((file) => id.endsWith(`/src/${file}`));
      const [name, before] = Object.entries(files)[at] ?? [];
      if (name === undefined || before === undefined) return null;
      if (!code.includes(`${before};`)) throw new Error(`${name} has no "${before}".`);
      return code.replace(`${before};`, `${before.slice(0, before.indexOf('=') + 1)} ${values[at] ?? 0};`);
    },
  };
}
