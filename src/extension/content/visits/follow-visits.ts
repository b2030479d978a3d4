import type { Seen, Visit } from '../../messages/visit.ts';
import { watchPage } from '../watch-page.ts';
import { withoutFragment } from '../without-fragment.ts';

/** How long a page must be at rest before it is looked at, and how long one is waited for that never is, in milliseconds. */
const QUIET = 1000;
const LONGEST = 5000;
/** Least time from one look at the same address to the next, in milliseconds; then it is left alone, however much it changes. */
const WAITS = [0, 2000, 5000, 10_000, 20_000];
/** Looks that follow each other within so many milliseconds come ever slower, up to one in so many: some pages write all that moves into their address. */
const HURRY = 10_000;
const SLOWEST = 60_000;

/**
 * Tells the background of each visit of the reader: when the page is there and in sight, and whenever its address has changed
 * since, by whatever means. Where no article was found the page is looked at again a few times after it has changed, for texts
 * that come late. Returns a function that ends it.
 * @param ask tells of a visit; null where the extension is gone
 */
export function followVisits(page: Document, ask: (seen: Seen | null) => Promise<Visit | null>): () => void {
  let address: string | null = null;
  let seen: Seen | null = null;
  let looks = 0;
  let last = 0;
  let pause = 0;
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(look, QUIET);

  function look(): void {
    clearTimeout(timer);
    const here = withoutFragment(page.URL);
    if (asking || page.visibilityState === 'hidden') return;
    if (here !== address) [address, looks] = [here, 0];
    const least = WAITS[looks];
    if (least === undefined) return;
    const wait = last + Math.max(least, pause) - Date.now();
    if (wait > 0) timer = setTimeout(look, wait);
    else void tell();
  }

  async function tell(): Promise<void> {
    const now = Date.now();
    pause = now - last < Math.max(HURRY, 2 * pause) ? Math.min(SLOWEST, Math.max(QUIET, 2 * pause)) : 0;
    last = now;
    looks++;
    asking = true;
    const answer = await ask(seen);
    asking = false;
    if (!answer || answer.next === 'stop') return end();
    seen = answer.seen ?? seen;
    if (answer.next === 'done') looks = WAITS.length;
    // The page may have gone on while the background was at work.
    if (withoutFragment(page.URL) !== address) timer = setTimeout(look, QUIET);
  }

  function comesBack({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    address = null;
    look();
  }

  function end(): void {
    clearTimeout(timer);
    stopWatching();
    page.removeEventListener('visibilitychange', look);
    globalThis.removeEventListener('pageshow', comesBack);
  }

  const stopWatching = watchPage(page, look, QUIET, LONGEST);
  page.addEventListener('visibilitychange', look);
  globalThis.addEventListener('pageshow', comesBack);
  return end;
}
