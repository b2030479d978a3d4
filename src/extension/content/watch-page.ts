/** Quiet time after the page's last change before `changed` is called, in milliseconds. */
const QUIET = 400;

/** Calls back after the page's text has changed and come to rest; returns a function that stops it. */
export function watchPage(page: Document, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  observer.observe(page.body, { childList: true, characterData: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
