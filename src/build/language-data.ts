import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const DATA_MODULE = /(?:wink-eng-lite-web-model\/dist\/(?:languages\/cur\/models\/|)|src\/language\/en\/data\/)([\w-]+\.json|wn-[\w-]+-exceptions\.js)$/;
/** Machines that `createEnglish` does without. */
const UNUSED = /^eng-(?:ner|negation|sa)-model\.json$/;
/** Where wink-nlp's model copies its data before it changes them: a tenth of a second for data that nobody else has. */
const READS_DATA = /wink-eng-lite-web-model\/dist\/read-core-model\.js$/;
const COPY = 'JSON.parse(JSON.stringify(originalModel))';
const require = createRequire(import.meta.url);

/**
 * Vite plugin that moves the data of English (the tagger's and the gazetteer) out of the worker's code: each data module becomes an
 * empty slot, and all of them together one packaged JSON file that is fetched at the first analysis. Since a load fills the slots with
 * data of its own, the tagger may change them as it likes.
 * @param file where the data goes in the package
 * @param slots absolute path of the module with `dataSlot`
 */
export function languageData(file: string, slots: string): Plugin {
  const data: Record<string, unknown> = {};
  return {
    name: 'second-source:language-data',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'background',
    load(id) {
      const name = DATA_MODULE.exec(id)?.[1];
      if (name === undefined) return null;
      if (UNUSED.test(name)) return { code: 'module.exports = [];', moduleType: 'js' };
      const content: unknown = require(id);
      data[name] = content;
      const empty = Array.isArray(content) ? '[]' : '{}';
      const code = `module.exports = require(${JSON.stringify(slots)}).dataSlot(${JSON.stringify(name)}, ${empty});`;
      return { code, moduleType: 'js' };
    },
    transform(code, id) {
      if (!READS_DATA.test(id)) return null;
      if (!code.includes(COPY)) throw new Error(`${id} no longer copies its data; this can go.`);
      return { code: code.replace(COPY, 'originalModel'), map: null };
    },
    generateBundle() {
      const sorted = Object.fromEntries(Object.keys(data).toSorted().map((name) => [name, data[name]]));
      if (Object.keys(sorted).length > 0) this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(sorted) });
    },
  };
}
