import { errorCodeOf } from './error-code-of.ts';

/** What is being shown in tabs, by tab. It goes with the worker, as do those who wait for it. */
const going = new Map<number, Promise<void>>();

/**
 * Shows the outcome of a check in its tab, after those of earlier checks: whoever has asked for the check has the answer already, and need not
 * wait for the page. Never rejects.
 */
export function showOutcome(tab: number, show: () => Promise<void>): Promise<void> {
  const shown = outcomeShown(tab).then(show).catch((error: unknown) => void errorCodeOf(error, 'check'));
  going.set(tab, shown);
  return shown.finally(() => {
    if (going.get(tab) === shown) going.delete(tab);
  });
}

/** Resolves once the outcome of the last check stands in a tab; what the reader does to marks there comes after it. */
export function outcomeShown(tab: number): Promise<void> {
  return going.get(tab) ?? Promise.resolve();
}
