/** Runs work after all that was given to it before. */
export type InOrder = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A queue of its own: what is read, changed and written in one work must not mix with another of the same queue. */
export function createOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Of all that changes the reader's settings and list of sites. */
export const inOrder = createOrder();
