/** A link's press that we answer ourselves; with a key held down the browser opens the link in its own ways. */
export function plainPress(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
}
