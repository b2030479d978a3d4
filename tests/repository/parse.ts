import { parseSync } from 'vite';
import type { SourceFile } from './files.ts';

/** A node of the syntax tree (ESTree with TypeScript), as far as the tests look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A comment with its place; `value` is without its delimiters. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a file imports: the module named, and whether only its types are used. */
export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** A parsed file. */
export interface Parsed {
  readonly body: readonly SyntaxNode[];
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
}

/** Parses TypeScript with the parser that builds the extension; throws when the file does not parse. */
export function parse(file: SourceFile): Parsed {
  const { program, module, comments, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  const imports: Import[] = [
    ...module.staticImports.map((one) => ({
      from: one.moduleRequest.value,
      typesOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => (entry.moduleRequest ? [{ from: entry.moduleRequest.value, typesOnly: entry.isType }] : [])),
    ),
    ...module.dynamicImports.map((one) => ({
      from: file.text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typesOnly: false,
    })),
  ];
  return { body: program.body as unknown as readonly SyntaxNode[], comments: comments as readonly Comment[], imports };
}

/** Calls `visit` for every node of a tree, parents before children; `parent` is null at the top. */
export function walk(nodes: readonly SyntaxNode[], visit: (node: SyntaxNode, parent: SyntaxNode | null) => void): void {
  const step = (value: unknown, parent: SyntaxNode | null): void => {
    if (Array.isArray(value)) for (const item of value) step(item, parent);
    else if (isNode(value)) {
      visit(value, parent);
      for (const part of Object.values(value)) step(part, value);
    }
  };
  step(nodes, null);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
