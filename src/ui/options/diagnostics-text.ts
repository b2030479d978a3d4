import type { NotedError } from '../../extension/messages/noted-error.ts';

/** What a report of a fault begins with. */
interface Diagnostics {
  readonly version: string;
  /** Name and version of the browser, as it tells them every site. */
  readonly browser: string;
  readonly errors: readonly NotedError[];
}

/** The report as plain text, in English whatever the interface speaks: those who read it look for these words. */
export function diagnosticsText({ version, browser, errors }: Diagnostics): string {
  const lines = errors.map(({ at, during, code, kinds, places }) => [at, during, code, kinds.join(' < '), places.join(' < ')].filter((part) => part !== '').join(' | '));
  return [`Second Source ${version}`, browser, `${errors.length} recent errors, the latest first`, ...lines, ''].join('\n');
}
