/** What is made at first use and kept: the worker starts for many things that need no tables. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}
