/** Quiet time after the page's last change before `changed` is called, in milliseconds. */
const QUIET = 400;
/** Longest time from a change to the call on a page that never comes to rest. */
const LONGEST = 4000;

/** Calls back after the page's text has changed and come to rest, or goes on changing; returns a function that stops it. */
export function watchPage(page: Document, changed: () => void, quiet = QUIET, longest = LONGEST): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const observer = new MutationObserver(() => {
    const now = Date.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(call, Math.max(0, Math.min(quiet, since + longest - now)));
  });
  function call(): void {
    since = null;
    changed();
  }
  // Some frameworks put another body in the place of the first.
  observer.observe(page.documentElement, { childList: true, characterData: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
