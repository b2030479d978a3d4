/** Longest wait for a page, in milliseconds: the largest take some seconds, and one may still be loading. One in an endless loop, or that shows a dialog, never answers. */
export const PATIENCE = 30_000;

/** A page that did not answer. */
export class PageSilent extends Error {
  constructor() {
    super('The page does not answer.');
    this.name = 'PageSilent';
  }
}

/** What work comes to; rejects with `PageSilent` where that takes too long. */
export function withPatience<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageSilent()), PATIENCE);
  });
  return Promise.race([work, silence]).finally(() => clearTimeout(timer));
}
