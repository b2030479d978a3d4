import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, BrowserSession, LaunchOptions } from './session.ts';

/** Starts the named browser with the extension installed; throws BrowserMissingError where it is not there. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserSession> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
