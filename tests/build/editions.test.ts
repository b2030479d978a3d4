import { createBuilder, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

/** What only code that reaches servers holds: names of the client, of its protocol, and of what it connects by. */
const CLIENT = /@nats-io|WebSocket|\$JS\.API|_INBOX|JetStream|lastSubjectSequence|\bnkey/;

type Files = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** All files of a build; one that several of its environments write counts as the last writes it. */
async function build(mode: string): Promise<Files> {
  const builder = await createBuilder({ mode, logLevel: 'error', build: { write: false } });
  const files = new Map<string, Rolldown.OutputChunk | Rolldown.OutputAsset>();
  for (const environment of Object.values(builder.environments).filter(({ name }) => name !== 'ssr')) {
    const built = (await builder.build(environment)) as Rolldown.RolldownOutput;
    for (const file of built.output) files.set(file.fileName, file);
  }
  return [...files.values()];
}

const codeOf = (files: Files) => files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
const textOf = (files: Files, name: string) => {
  const file = files.findLast(({ fileName }) => fileName === name);
  return file?.type === 'asset' ? String(file.source) : '';
};

describe('the ordinary edition', () => {
  let files: Files = [];
  beforeAll(async () => { files = await build('chromium'); }, 120_000);

  it('holds none of the code that reaches servers, in any file', () => {
    expect(codeOf(files).length).toBeGreaterThan(5);
    expect(codeOf(files).filter(({ code }) => CLIENT.test(code)).map(({ fileName }) => fileName)).toEqual([]);
  });

  it('is made of no module of it', () => {
    const modules = codeOf(files).flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /\/(?:@nats-io|tweetnacl|src\/newsroom|src\/extension\/newsroom|src\/ui\/newsroom)\//.test(id))).toEqual([]);
  });

  it('has its background as one script that is no module, of which Chromium keeps the compiled code', () => {
    const { code = '', imports = null } = codeOf(files).find(({ fileName }) => fileName === 'worker.js') ?? {};
    expect(imports).toEqual([]);
    expect(code.trimStart()).toMatch(/^(?:\(function|\(\(\)|!function|var \w+=\(?function)/);
  });

  it('has no text of it', () => {
    expect(textOf(files, '_locales/en/messages.json')).not.toContain('newsroom_');
  });
});

describe('the edition for newsrooms', () => {
  let files: Files = [];
  beforeAll(async () => { files = await build('firefox-newsroom'); }, 120_000);

  it('has the client in its background alone, and its licence among the others', () => {
    expect(codeOf(files).filter(({ code }) => /\$JS\.API/.test(code)).map(({ fileName }) => fileName)).toEqual(['worker.js']);
    expect(textOf(files, 'licences.txt')).toContain('@nats-io/nats-core');
  });

  it('makes no code of text', () => {
    expect(codeOf(files).filter(({ code }) => /\beval\(|new Function/.test(code)).map(({ fileName }) => fileName)).toEqual([]);
  });

  it('has its section of the options, and its texts', () => {
    expect(codeOf(files).some(({ moduleIds }) => moduleIds.some((id) => id.endsWith('src/ui/newsroom/newsroom-section.tsx')))).toBe(true);
    expect(textOf(files, '_locales/de/messages.json')).toContain('newsroom_title');
  });
});
