/** The element that a page is put into. @throws Error where the page's HTML lacks it, which is a mistake in our own code. */
export function pageRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('A page must hold an element with the id "root".');
  return root;
}
