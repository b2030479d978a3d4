import { runCommand } from '../../run/step.ts';
import { findBrowser, pathVariable } from './find-browser.ts';
import type { BrowserName } from './session.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without any font the browsers draw no text, which would make screenshots useless. */
const FONTS = 'fonts-dejavu-core';

/** A browser is missing and cannot be installed from here; the message says what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

/**
 * Sees to it that the browsers are there. Where one is missing it is installed from Debian's packages, when run as root
 * on a system that has them; otherwise throws BrowserMissingError.
 */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<void> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const packages = [...missing.map((name) => PACKAGES[name]), FONTS].join(' ');
  const advice = missing.map((name) => `install ${PACKAGES[name]} (or name its program in ${pathVariable(name)})`).join(' and ');
  if (process.getuid?.() !== 0) throw new BrowserMissingError(`No ${missing.join(' and no ')} found: ${advice}. On Debian: sudo apt-get install ${packages}`);
  console.log(`No ${missing.join(' and no ')} found; installing ${packages} from the system's packages`);
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  await aptGet(['update', '-q']);
  await aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages.split(' ')]);
  const still = names.filter((name) => findBrowser(name) === null);
  if (still.length > 0) throw new BrowserMissingError(`Installing ${packages} did not bring ${still.join(' and ')}: ${advice}`);
}

/** What it says goes straight to the terminal; whether it worked is judged by the browsers being there afterwards. */
async function aptGet(args: readonly string[]): Promise<void> {
  await runCommand('apt-get', args).catch((error: unknown) => console.error(`apt-get could not be started: ${String(error)}`));
}
