import { describe, expect, it } from 'vitest';
import { undocumentedExports } from './doc-comments.ts';
import { freeNames } from './free-names.ts';
import { parse } from './parse.ts';

function globals(text: string): readonly string[] {
  return [...freeNames(parse({ path: 'example.ts', text }))];
}

describe('freeNames', () => {
  it('finds the browser’s names', () => {
    expect(globals('export const title = (): string => document.title;')).toEqual(['document']);
    expect(globals('fetch("/x"); new WebSocket(address);')).toEqual(['fetch', 'WebSocket', 'address']);
  });

  it('lets a file declare a name of its own', () => {
    expect(globals('const window = 5; export const half = window / 2;')).toEqual([]);
    expect(globals('import { document } from "./x.ts"; document.title;')).toEqual([]);
    expect(globals('export function f(self: number, { chrome }: { chrome: string }) { return self + chrome; }')).toEqual([]);
  });

  it('does not take keys and members for names', () => {
    expect(globals('const page = { document: 1 }; page.document;')).toEqual([]);
  });
});

describe('undocumentedExports', () => {
  it('names exports without a doc comment', () => {
    const text = '/** Yes. */\nexport const a = 1;\n\nexport const b = 2;\n// no doc\nexport function c() {}\n';
    expect(undocumentedExports({ path: 'example.ts', text })).toEqual(['b', 'c']);
  });

  it('lets lines without a gap share one comment', () => {
    const text = '/** Both. */\nexport const A = [1] as const;\nexport type A1 = (typeof A)[0];\n\nexport type B = string;\n';
    expect(undocumentedExports({ path: 'example.ts', text })).toEqual(['B']);
  });

  it('asks for none on re-exports', () => {
    expect(undocumentedExports({ path: 'example.ts', text: "export { a } from './a.ts';" })).toEqual([]);
  });
});
