import type { BrowserName } from '../browser/driver/session.ts';

/** What `npm start` was asked to do. */
export interface StartOptions {
  readonly browser: BrowserName;
  /** Whether somebody can see a window here. */
  readonly display: boolean;
}

/** The command was called with an argument that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments of `npm start --` and where it runs; throws UsageError. */
export function startOptions(args: readonly string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform): StartOptions {
  let browser: BrowserName = 'chromium';
  for (const arg of args) {
    if (arg === '--firefox') browser = 'firefox';
    else if (arg === '--chromium') browser = 'chromium';
    else throw new UsageError(`Unknown argument "${arg}": use --chromium (the default) or --firefox`);
  }
  const windowed = platform === 'darwin' || platform === 'win32';
  return { browser, display: windowed || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']) };
}
