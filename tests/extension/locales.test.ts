import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../src/build/interface-texts.ts';
import { ERROR_CODES, errorMessageKey } from '../../src/extension/messages/error-code.ts';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
type Messages = Readonly<Record<string, Entry>>;

const folder = new URL('../../src/_locales/', import.meta.url);
const read = (language: string) => interfaceTexts(fileURLToPath(new URL(language, folder))) as Messages;
const languages = readdirSync(folder);
const english = read('en');

/** Placeholders as declared, and as used in the text, both by lower-case name. */
function placeholders(entry: Entry) {
  const declared = Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => `${name.toLowerCase()}=${content}`);
  const used = [...entry.message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());
  return { declared: declared.toSorted(), used: [...new Set(used)].toSorted() };
}

it('has at least two interface languages, English among them', () => {
  expect(languages.length).toBeGreaterThanOrEqual(2);
  expect(languages).toContain('en');
});

describe.each(languages)('%s', (language) => {
  const messages = read(language);

  it('has the keys of English, no more and no less', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('names keys with the characters that both browsers take', () => {
    expect(Object.keys(messages).filter((key) => !/^[a-zA-Z0-9_]+$/.test(key))).toEqual([]);
  });

  it.each(Object.keys(english))('%s says something, with the placeholders of English', (key) => {
    const entry = messages[key];
    expect(entry?.message.trim()).toBeTruthy();
    if (!entry) return;
    expect(placeholders(entry)).toEqual(placeholders(english[key] ?? entry));
    const { declared, used } = placeholders(entry);
    expect(declared.map((item) => item.split('=')[0])).toEqual(used);
  });

  it.each(ERROR_CODES)('has a sentence for the error %s', (code) => {
    expect(messages[errorMessageKey(code)]?.message).toMatch(/\.$/);
  });
});
