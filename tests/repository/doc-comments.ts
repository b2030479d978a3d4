import type { SourceFile } from './files.ts';
import { parse } from './parse.ts';
import type { SyntaxNode } from './parse.ts';

/** Name that an export statement declares, for a message; null for re-exports, which are documented at home. */
function declaredName(statement: SyntaxNode): string | null {
  const declaration = statement['declaration'] as SyntaxNode | null | undefined;
  if (!declaration) return null;
  const id = (declaration['id'] ?? (declaration['declarations'] as SyntaxNode[] | undefined)?.[0]?.['id']) as SyntaxNode | undefined;
  return String(id?.['name'] ?? declaration.type);
}

/**
 * Names of the exports of a file that no doc comment stands directly before. An overload after its first signature, a
 * type that shares the documented name of a value, and an export on the line after a documented one need none of their own.
 */
export function undocumentedExports(file: SourceFile): readonly string[] {
  const { body, comments } = parse(file);
  const documented = new Set<string>();
  const missing: string[] = [];
  let end = -1; // of the last documented export
  for (const statement of body.filter((node) => node.type.startsWith('Export'))) {
    const name = declaredName(statement);
    if (name === null) continue;
    const before = comments.findLast((comment) => comment.end <= statement.start);
    const commented = before?.type === 'Block' && before.value.startsWith('*') && file.text.slice(before.end, statement.start).trim() === '';
    const shared = end >= 0 && file.text.slice(end, statement.start) === '\n';
    if (commented || shared || documented.has(name)) {
      documented.add(name);
      end = statement.end;
    } else missing.push(name);
  }
  return missing;
}
