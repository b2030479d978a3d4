import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const DATA_MODULE = /(?:wink-eng-lite-web-model\/dist\/(?:languages\/cur\/models\/|)|src\/language\/en\/data\/)([\w-]+\.json|wn-[\w-]+-exceptions\.js)$/;
const require = createRequire(import.meta.url);

/**
 * Vite plugin that moves the data of English (the tagger's and the gazetteer) out of the worker's code: each data module becomes an
 * empty slot, and all of them together one packaged JSON file that is fetched at the first analysis.
 * @param file where the data goes in the package
 * @param slots absolute path of the module with `dataSlot`
 */
export function languageData(file: string, slots: string): Plugin {
  const data: Record<string, unknown> = {};
  return {
    name: 'second-source:language-data',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load(id) {
      const name = DATA_MODULE.exec(id)?.[1];
      if (name === undefined) return null;
      const content: unknown = require(id);
      data[name] = content;
      const empty = Array.isArray(content) ? '[]' : '{}';
      const code = `module.exports = require(${JSON.stringify(slots)}).dataSlot(${JSON.stringify(name)}, ${empty});`;
      return { code, moduleType: 'js' };
    },
    generateBundle() {
      const sorted = Object.fromEntries(Object.keys(data).toSorted().map((name) => [name, data[name]]));
      if (Object.keys(sorted).length > 0) this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(sorted) });
    },
  };
}
