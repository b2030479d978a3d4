import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { interfaceTexts } from '../../../src/build/interface-texts.ts';

const folder = new URL('../../../src/_locales/', import.meta.url);
const texts = readdirSync(folder).flatMap((language) => {
  const messages = interfaceTexts(fileURLToPath(new URL(language, folder))) as Readonly<Record<string, { readonly message: string }>>;
  return Object.entries(messages).map(([key, { message }]) => [language, key, message] as const);
});

/** Words by which we would say what is the case: that is the reader's to say. */
const VERDICTS = /\b(true|false|confirm\w*|verif\w*|debunk\w*|fact[- ]check\w*|wahr|falsch\w*|unwahr|bestätigt\w*|widerlegt\w*|verifiziert\w*)\b|%/i;

it.each(texts)('%s %s pronounces no verdict and gives no percentage', (_, __, message) => {
  expect(message).not.toMatch(VERDICTS);
});

it.each(texts)('%s %s uses typographic quotation marks and apostrophes', (_, __, message) => {
  expect(message).not.toMatch(/["']|\.\.\./);
});
