/** The two browsers. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** The ordinary edition, which can reach nothing, and the one that shares a library over servers of the reader's own. */
export const EDITIONS = ['ordinary', 'newsroom'] as const;
export type Edition = (typeof EDITIONS)[number];

/** What is built. */
export interface BuildTarget {
  readonly browser: Browser;
  readonly edition: Edition;
  /** Mode of the build, and name of its folder in dist: "chromium", "firefox-newsroom". */
  readonly name: string;
}

/** All builds, the ordinary ones first. */
export const TARGETS: readonly BuildTarget[] = EDITIONS.flatMap((edition) =>
  BROWSERS.map((browser) => ({ browser, edition, name: edition === 'ordinary' ? browser : `${browser}-${edition}` })),
);

/** Reads the build's mode; throws for anything but the name of a build. */
export function buildTarget(mode: string): BuildTarget {
  const target = TARGETS.find(({ name }) => name === mode);
  if (!target) throw new Error(`Unknown build mode "${mode}": use ${TARGETS.map(({ name }) => `--mode ${name}`).join(' or ')}.`);
  return target;
}
