import type { SourceFile } from './files.ts';
import { parse, walk } from './parse.ts';

/** A regular expression of the tree and where it stands. */
export interface Pattern {
  readonly path: string;
  readonly pattern: RegExp;
}

/** Every regular expression that a file writes out. */
export function literalPatterns(file: SourceFile): readonly Pattern[] {
  const found: Pattern[] = [];
  walk(parse(file).body, (node) => {
    const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
    if (node.type === 'Literal' && regex !== undefined) found.push({ path: file.path, pattern: new RegExp(regex.pattern, regex.flags) });
  });
  return found;
}

/** Whether a file puts regular expressions together while it is loaded. */
export function buildsPatterns(file: SourceFile): boolean {
  let builds = false;
  walk(parse(file).body, (node) => {
    const { callee } = node as { readonly callee?: { readonly name?: string } };
    builds ||= (node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.name === 'RegExp';
  });
  return builds;
}

/** The regular expressions that files put together while they are loaded: whoever makes one meanwhile is noted. */
export async function builtPatterns(files: readonly SourceFile[], load: (path: string) => Promise<unknown>): Promise<readonly Pattern[]> {
  const native = globalThis.RegExp;
  const found: Pattern[] = [];
  let path = '';
  globalThis.RegExp = new Proxy(native, {
    construct(target, args, newTarget): RegExp {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      found.push({ path, pattern });
      return pattern;
    },
  });
  try {
    for (const file of files) {
      ({ path } = file);
      await load(path);
    }
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}
