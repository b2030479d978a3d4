import { walk } from './parse.ts';
import type { Parsed, SyntaxNode } from './parse.ts';

/** Parts of a node that hold a name which is no reference: keys and members, unless computed. */
function isLabel(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent === null) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node && parent['computed'] !== true;
  if (parent.type === 'TSQualifiedName') return parent['right'] === node;
  const keyed = ['Property', 'PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature'];
  return keyed.includes(parent.type) && parent['key'] === node && parent['computed'] !== true && parent['shorthand'] !== true;
}

/** Adds the names that a pattern binds: a name, or those inside { }, [ ], a default or a rest. */
function bind(pattern: unknown, names: Set<string>): void {
  walk([pattern].filter(Boolean) as SyntaxNode[], (node, parent) => {
    if (node.type === 'Identifier' && !isLabel(node, parent)) names.add(String(node['name']));
  });
}

/** Names that a file uses without declaring or importing them anywhere: its globals. */
export function freeNames(file: Parsed): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(file.body, (node, parent) => {
    if (node.type === 'Identifier' && !isLabel(node, parent)) used.add(String(node['name']));
    if (/^Import\w*Specifier$/.test(node.type)) bind(node['local'], declared);
    if (node.type === 'VariableDeclarator' || /^(?:Function|Class|TSInterface|TSTypeAlias)/.test(node.type)) bind(node['id'], declared);
    if (Array.isArray(node['params'])) for (const parameter of node['params']) bind(parameter, declared);
    if (node.type === 'CatchClause') bind(node['param'], declared);
    if (node.type === 'TSTypeParameter' || node.type === 'TSMappedType') bind(node['name'] ?? node['key'], declared);
  });
  return new Set([...used].filter((name) => !declared.has(name)));
}
