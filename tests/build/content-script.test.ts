import { createBuilder, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/build/browser-target.ts';

/** Most bytes of each minified script: it is parsed in the reader's page; the one for visits in every page of a listed site. */
const BUDGETS = { content: 60 * 1024, visits: 4 * 1024 } as const;
const SCRIPTS = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];

describe.each(BROWSERS.flatMap((mode) => SCRIPTS.map((name) => [name, mode] as const)))('the script "%s" for %s', (name, mode) => {
  let chunks: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = [];
  let code = '';

  beforeAll(async () => {
    const builder = await createBuilder({ mode, logLevel: 'error', build: { write: false } });
    const environment = builder.environments[name];
    if (!environment) throw new Error(`There is no build environment "${name}".`);
    const built = (await builder.build(environment)) as Rolldown.RolldownOutput;
    chunks = built.output;
    code = built.output[0].code;
  }, 60_000);

  it('is one script without imports', () => {
    expect(chunks.filter(({ type }) => type === 'chunk').map(({ fileName }) => fileName)).toEqual([`${name}.js`]);
    expect(code).not.toMatch(/\bimport\b\s*[({"'\w]|\bexport\b\s*[{*]/);
  });

  it('stays within its budget', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(BUDGETS[name]);
  });

  it('leaves no names in the page', () => {
    expect(code.trimStart()).toMatch(/^(?:\(function|\(\(\)|!function|var \w+=\(?function)/);
  });

  it('holds no way of making code of text, and no way to the network', () => {
    expect(code).not.toMatch(/\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|createElement\(.script/);
  });
});
