import { launchChromium } from './chromium.ts';
import { closeWelcome } from './close-welcome.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, BrowserSession, LaunchOptions } from './session.ts';

/** Starts the named browser with the extension installed; throws BrowserMissingError where it is not there. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserSession> {
  const session = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  return options.keepsWelcome ? session : closeWelcome(session);
}
