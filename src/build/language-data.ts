import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { packWords } from '../language/word-table.ts';

const DATA_MODULE = /(?:wink-eng-lite-web-model\/dist\/(?:languages\/cur\/models\/|)|src\/language\/en\/data\/)([\w-]+\.json|wn-[\w-]+-exceptions\.js)$/;
/** Machines that `createEnglish` does without. */
const UNUSED = /^eng-(?:ner|negation|sa)-model\.json$/;
/** Where wink-nlp's model copies its data before it changes them: a tenth of a second for data that nobody else has. */
const READS_DATA = /wink-eng-lite-web-model\/dist\/read-core-model\.js$/;
const COPY = 'JSON.parse(JSON.stringify(originalModel))';
/** Where it decodes a million and a half bytes one by one, by code that has not run before: a tenth of a cold check. */
const DECODE = 'let decodedData;';
const DECODE_AT_ONCE = "if(typeof Uint8Array.fromBase64==='function')return Uint8Array.fromBase64(data).buffer;";
/** Where it makes an object of its 87,000 words: half as long as all the rest of the loading. */
const HASH =
  'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;';
const CORE_MODEL = 'eng-core-web-model.json';
const require = createRequire(import.meta.url);

/**
 * Vite plugin that moves the data of English (the tagger's and the gazetteer) out of the worker's code: each data module becomes an
 * empty slot, and all of them together one packaged JSON file that is fetched at the first analysis. Since a load fills the slots with
 * data of its own, the tagger may change them as it likes.
 * @param file where the data goes in the package
 * @param slots absolute path of the module with `dataSlot`
 * @param words absolute path of the module with `openWords`
 */
export function languageData(file: string, slots: string, words: string): Plugin {
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
      data[name] = name === CORE_MODEL ? withPackedWords(content as CoreModel) : content;
      const empty = Array.isArray(content) ? '[]' : '{}';
      const code = `module.exports = require(${JSON.stringify(slots)}).dataSlot(${JSON.stringify(name)}, ${empty});`;
      return { code, moduleType: 'js' };
    },
    transform(code, id) {
      if (!READS_DATA.test(id)) return null;
      for (const part of [COPY, DECODE, HASH]) if (!code.includes(part)) throw new Error(`${id} no longer holds "${part}"; what replaces it can go.`);
      const open = `Object.assign(featuresData.lexeme,require(${JSON.stringify(words)}).openWords(featuresData.lexeme.words,new Uint32Array(bufferFromBase64(featuresData.lexeme.slots))));`;
      return { code: code.replace(COPY, 'originalModel').replace(DECODE, `${DECODE_AT_ONCE}${DECODE}`).replace(HASH, open), map: null };
    },
    generateBundle() {
      const sorted = Object.fromEntries(Object.keys(data).toSorted().map((name) => [name, data[name]]));
      if (Object.keys(sorted).length > 0) this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(sorted) });
    },
  };
}

/** What is changed of the tagger's model. */
interface CoreModel {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

/** The model with its words packed, in base64 as its other tables are. */
function withPackedWords(model: CoreModel): object {
  const { list, ...rest } = model.features.lexeme;
  const { words, slots } = packWords(list);
  const lexeme = { ...rest, words, slots: Buffer.from(slots.buffer).toString('base64') };
  return { ...model, features: { ...model.features, lexeme } };
}
