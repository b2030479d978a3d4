import german from '../../../src/_locales/de/messages.json';
import english from '../../../src/_locales/en/messages.json';
import type { Lookup } from '../../../src/ui/i18n/i18n.ts';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { en: english, de: german };

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
