/** The two builds. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Reads the build's mode; throws for anything but a browser's name. */
export function browserTarget(mode: string): Browser {
  const browser = BROWSERS.find((name) => name === mode);
  if (!browser) throw new Error(`Unknown build mode "${mode}": use --mode chromium or --mode firefox.`);
  return browser;
}
