import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { licenceOf, packagesOf } from '../../src/build/licences.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

it('finds the packages that modules come from, each once, by name', () => {
  const found = packagesOf([
    '/a/src/main.ts', '/a/node_modules/preact/dist/preact.mjs', '\0/a/node_modules/preact/hooks/dist/hooks.mjs?commonjs-es-import',
    '/a/node_modules/@preact/signals/dist/signals.mjs', '/a/node_modules/x/node_modules/y/index.js', 'virtual:thing',
  ]);
  expect(found).toEqual([
    { name: '@preact/signals', folder: '/a/node_modules/@preact/signals' },
    { name: 'preact', folder: '/a/node_modules/preact' },
    { name: 'y', folder: '/a/node_modules/x/node_modules/y' },
  ]);
});

it('writes version, licence and its text', () => {
  const text = licenceOf({ name: 'preact', folder: `${modules}preact` });
  expect(text).toMatch(/^preact \d+\.\d+\.\d+\nLicence: MIT\n\n/);
  expect(text).toContain('Permission is hereby granted');
});

it('stops a build with a package that is not there', () => {
  expect(() => licenceOf({ name: 'nowhere', folder: `${modules}nowhere` })).toThrow('nowhere');
});
