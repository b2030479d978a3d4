let last: Promise<unknown> = Promise.resolve();

/** Runs work after all that was given here before: what is read, changed and written must not mix with another change. */
export function inOrder<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
