import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.ts';
import { importFault } from './layers.ts';
import { parse } from './parse.ts';

describe('importFault', () => {
  it('lets a layer import itself and the layers before it', () => {
    expect(importFault('src/compare/rules/count.ts', '../align.ts', false)).toBeNull();
    expect(importFault('src/compare/rules/count.ts', '../../claims/statement.ts', false)).toBeNull();
  });

  it('refuses the way back', () => {
    expect(importFault('src/claims/analyse.ts', '../compare/finding.ts', false)).toContain('claims may not import code from compare');
  });

  it('lets types go where code may not', () => {
    expect(importFault('src/coverage/link.ts', '../compare/cross-check-result.ts', true)).toBeNull();
    expect(importFault('src/coverage/link.ts', '../compare/cross-check-result.ts', false)).not.toBeNull();
  });

  it('keeps each package to its folder', () => {
    expect(importFault('src/library/database.ts', 'dexie', false)).toBeNull();
    expect(importFault('src/extension/background/main.ts', 'dexie', false)).not.toBeNull();
    expect(importFault('src/ui/popup/main.ts', 'webextension-polyfill', false)).not.toBeNull();
    expect(importFault('src/claims/analyse.ts', 'preact', false)).not.toBeNull();
    expect(importFault('src/coverage/link.ts', 'node:fs', false)).not.toBeNull();
  });

  it('refuses what lies outside src', () => {
    expect(importFault('src/compare/cross-check.ts', '../../tests/demo/articles.ts', false)).not.toBeNull();
  });
});

describe('layers of src', () => {
  it.each(sourceFiles().map((file) => [file.path, file] as const))('%s imports only what its layer may', (path, file) => {
    const faults = parse(file).imports.map((one) => importFault(path, one.from, one.typesOnly)).filter((fault) => fault !== null);
    expect(faults).toEqual([]);
  });
});
