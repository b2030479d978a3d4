import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.ts';
import type { SourceFile } from './files.ts';
import { undocumentedExports } from './doc-comments.ts';
import { freeNames } from './free-names.ts';
import { LAYERS, layerOf } from './layers.ts';
import { parse, walk } from './parse.ts';

const files = sourceFiles();
const pure = files.filter((file) => LAYERS[layerOf(file.path)]?.pure);

/** The browser's own names, and Node's, that a pure layer must not need. */
const SURROUNDINGS = new Set([
  'document', 'window', 'self', 'navigator', 'location', 'browser', 'chrome', 'process', 'Buffer', 'require', 'fetch',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'Document', 'Element', 'HTMLElement', 'DOMParser',
]);
const SENDERS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']);
/** The only code that fetches: the packaged language data, under a CSP that lets nothing else be reached. */
const FETCHES = /^src\/extension\/background\/[a-z-]*language-data\.ts$/;
const MARKUP = /\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|dangerouslySetInnerHTML|document\.write/;

function paths(found: readonly SourceFile[]): readonly string[] {
  return found.map((file) => file.path);
}

/** The code without its comments, which may speak of what the code must not do. */
function withoutComments(file: SourceFile): string {
  return parse(file).comments.reduceRight((text, comment) => text.slice(0, comment.start) + text.slice(comment.end), file.text);
}

describe('code of src', () => {
  it('has no any', () => {
    const found = files.filter((file) => {
      let any = false;
      walk(parse(file).body, (node) => (any ||= node.type === 'TSAnyKeyword'));
      return any;
    });
    expect(paths(found)).toEqual([]);
  });

  it('makes no markup from strings', () => {
    expect(paths(files.filter((file) => MARKUP.test(withoutComments(file))))).toEqual([]);
  });

  it('sends nothing: only the packaged language data is fetched', () => {
    const senders = files.filter((file) => !FETCHES.test(file.path) && layerOf(file.path) !== 'cli');
    expect(paths(senders.filter((file) => [...freeNames(parse(file))].some((name) => SENDERS.has(name))))).toEqual([]);
  });

  it('has a doc comment on every export', () => {
    expect(files.flatMap((file) => undocumentedExports(file).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });
});

describe('pure layers', () => {
  it('are there to be checked', () => {
    expect(new Set(pure.map((file) => layerOf(file.path)))).toEqual(new Set(['claims', 'coverage', 'compare', 'language']));
  });

  it('use nothing of the browser or of Node', () => {
    const uses = pure.flatMap((file) => [...freeNames(parse(file))].filter((name) => SURROUNDINGS.has(name)).map((name) => `${file.path}: ${name}`));
    expect(uses).toEqual([]);
  });
});
