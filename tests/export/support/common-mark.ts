import { Parser, type Node } from 'commonmark';

/** A Markdown file as the reference parser of CommonMark understands it. */
export interface Understood {
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  readonly quotations: readonly string[];
  /** Addresses that links lead to. */
  readonly links: readonly string[];
  /** Kinds of nodes that there are. */
  readonly kinds: ReadonlySet<string>;
  readonly text: string;
}

/** Reads a file. */
export function read(markdown: string): Understood {
  const nodes = nodesOf(new Parser().parse(markdown));
  const of = (kind: string) => nodes.filter(({ type }) => type === kind).map(textOf);
  return {
    headings: of('heading'),
    paragraphs: of('paragraph'),
    quotations: of('block_quote'),
    links: nodes.flatMap(({ type, destination }) => (type === 'link' ? [destination ?? ''] : [])),
    kinds: new Set(nodes.map(({ type }) => type)),
    text: of('document').join(''),
  };
}

function nodesOf(root: Node): readonly Node[] {
  const nodes: Node[] = [];
  const walker = root.walker();
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

function textOf(root: Node): string {
  return nodesOf(root).map((node) => (node.type === 'softbreak' || node.type === 'linebreak' ? ' ' : (node.literal ?? ''))).join('');
}
