/** Stand-ins for the CSS Custom Highlight API, which jsdom lacks; put in place by `installHighlights`. */
export class FakeHighlight extends Set<Range> {
  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}

/** Installs an empty registry and returns it: what a page would have painted, by name. */
export function installHighlights(): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>();
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights } });
  return highlights;
}

/** The words painted, by name of the highlight. */
export function painted(highlights: ReadonlyMap<string, FakeHighlight>): Record<string, string[]> {
  return Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));
}
