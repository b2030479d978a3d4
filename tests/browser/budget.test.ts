import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { zipFiles } from '../../src/build/zip-files.ts';
import { BROWSERS } from './driver/session.ts';

/** Most bytes of the built scripts; the popup is not seen before its own has run. */
const LARGEST = {
  'worker.js': 1_340_000,
  'content.js': 60 * 1024,
  'popup.js': 18_000,
  'chunks/open-popup.js': 60_000,
  'chunks/shared.js': 90_000,
  'library.js': 90_000,
} as const;
/** Of the whole package as the stores get it. */
const LARGEST_PACKAGE = 2.5 * 2 ** 20;

it.each(BROWSERS.flatMap((name) => Object.entries(LARGEST).map(([file, most]) => [name, file, most] as const)))('%s: %s stays within its budget', (name, file, most) => {
  expect(statSync(join('dist', name, file)).size).toBeLessThanOrEqual(most);
});

it.each(BROWSERS)('%s: the zipped package stays within its budget', (name) => {
  const folder = join('dist', name);
  const zip = zipFiles(new Map(filesBelow(folder).map((file) => [relative(folder, file), readFileSync(file)])));
  expect(zip.length).toBeLessThanOrEqual(LARGEST_PACKAGE);
});
