import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Interface texts of one language by key. */
export type InterfaceTexts = Readonly<Record<string, unknown>>;

/**
 * Puts together the texts of one language, which lie in a file for each part of the interface; browsers take one file.
 * @param folder one language's folder
 * @param without names of files that are left out
 * @throws Error where two files hold one key
 */
export function interfaceTexts(folder: string, without: readonly string[] = []): InterfaceTexts {
  const all: Record<string, unknown> = {};
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json') && !without.includes(file)).toSorted()) {
    const texts = JSON.parse(readFileSync(join(folder, name), 'utf8')) as InterfaceTexts;
    for (const [key, text] of Object.entries(texts)) {
      if (Object.hasOwn(all, key)) throw new Error(`The interface text "${key}" stands in two files of ${folder}.`);
      all[key] = text;
    }
  }
  return all;
}
