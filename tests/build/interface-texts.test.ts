import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { interfaceTexts } from '../../src/build/interface-texts.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'texts-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, texts: unknown) => writeFileSync(join(folder, name), JSON.stringify(texts));

it('puts the files of a language together', () => {
  write('b.json', { second: { message: 'two' } });
  write('a.json', { first: { message: 'one' } });
  write('notes.txt', 'no texts');
  expect(Object.keys(interfaceTexts(folder))).toEqual(['first', 'second']);
});

it('stands no key in two files', () => {
  write('a.json', { same: { message: 'one' } });
  write('b.json', { same: { message: 'two' } });
  expect(() => interfaceTexts(folder)).toThrow(/"same" stands in two files/);
});
