/// <reference types="vite/client" />
import type { Lookup } from '../../../src/ui/i18n/i18n.ts';

/** Texts of every part of the interface, by file. */
const FILES = import.meta.glob<Readonly<Record<string, Entry>>>('../../../src/_locales/*/*.json', { eager: true, import: 'default' });

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

function textsOf(language: string): Readonly<Record<string, Entry>> {
  return Object.assign({}, ...Object.entries(FILES).filter(([file]) => file.includes(`/${language}/`)).map(([, texts]) => texts));
}

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { en: textsOf('en'), de: textsOf('de') };

/** Looks texts up in the packaged files as browsers do: `$NAME$` stands for a placeholder, `$1` in it for a value. */
export function lookupIn(language: string): Lookup {
  const messages = LANGUAGES[language];
  if (!messages) throw new Error(`There is no interface language "${language}".`);
  return (key, ...values) => {
    const entry = messages[key];
    if (!entry) return key;
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (__, number: string) => values[Number(number) - 1] ?? '');
    });
  };
}
