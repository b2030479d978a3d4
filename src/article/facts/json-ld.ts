/** A JSON-LD node: an object whose own keys are read, never its prototype's. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Scripts longer than this are data feeds, not descriptions of the page. */
const MAX_SCRIPT = 1_000_000;
const MAX_NODES = 2_000;

/** All objects in a page's JSON-LD scripts, outermost first, whatever arrays, `@graph`s and properties they stand in. */
export function ldNodes(scripts: readonly string[]): readonly LdNode[] {
  const nodes: LdNode[] = [];
  const queue: unknown[] = scripts.map(parseScript);
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(...Object.values(value).filter((inner) => typeof inner === 'object').slice(0, MAX_NODES));
    }
  }
  return nodes;
}

/** Parses a script leniently: comment wrappers, raw line breaks in strings and trailing commas are common on real pages. */
function parseScript(script: string): unknown {
  if (script.length > MAX_SCRIPT) return null;
  const bare = script.replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>/g, '').trim().replace(/;$/, '');
  const attempts = [
    () => bare,
    // eslint-disable-next-line no-control-regex -- control characters are what is being repaired
    () => bare.replace(/[\u0000-\u001f]+/g, ' '),
    () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s{0,100}[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next attempt repairs more; a script that none can read is passed over below.
    }
  }
  return fields(bare);
}

/** The plain string fields of a script that cannot be parsed, as one node. */
function fields(script: string): LdNode | null {
  const found = new Map<string, string>();
  for (const [, key, value] of script.matchAll(/"(headline|datePublished|dateModified|dateCreated)"\s{0,20}:\s{0,20}"([^"\\]{1,500})"/g)) {
    if (key && value && !found.has(key)) found.set(key, value);
  }
  return found.size > 0 ? { '@type': 'Article', ...Object.fromEntries(found) } : null;
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property of a node. */
export function own(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The node's types, without their vocabulary's address. */
export function typesOf(node: LdNode): readonly string[] {
  return list(own(node, '@type')).filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A property's values as a list. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A property's first text: a string, a number, or the `@value` or `name` of an object. */
export function textOf(value: unknown): string | null {
  for (const one of list(value)) {
    if (typeof one === 'string' && one.trim()) return one.trim();
    if (typeof one === 'number') return String(one);
    if (isNode(one)) {
      const inner = own(one, '@value') ?? own(one, 'name');
      if (typeof inner === 'string' && inner.trim()) return inner.trim();
    }
  }
  return null;
}
