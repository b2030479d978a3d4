import { createBuilder, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/build/browser-target.ts';

/** Most bytes of the minified script: it is parsed in the reader's page. */
const BUDGET = 60 * 1024;

describe.each(BROWSERS)('the content script for %s', (mode) => {
  let chunks: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = [];
  let code = '';

  beforeAll(async () => {
    const builder = await createBuilder({ mode, logLevel: 'error', build: { write: false } });
    const { content } = builder.environments;
    if (!content) throw new Error('There is no build environment "content".');
    const built = (await builder.build(content)) as Rolldown.RolldownOutput;
    chunks = built.output;
    code = built.output[0].code;
  }, 60_000);

  it('is one script without imports', () => {
    expect(chunks.filter(({ type }) => type === 'chunk').map(({ fileName }) => fileName)).toEqual(['content.js']);
    expect(code).not.toMatch(/\bimport\b\s*[({"'\w]|\bexport\b\s*[{*]/);
  });

  it('stays within its budget', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(BUDGET);
  });

  it('leaves no names in the page', () => {
    expect(code.trimStart()).toMatch(/^(?:\(function|\(\(\)|!function|var \w+=\(?function)/);
  });

  it('holds no way of making code of text, and no way to the network', () => {
    expect(code).not.toMatch(/\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|createElement\(.script/);
  });
});
