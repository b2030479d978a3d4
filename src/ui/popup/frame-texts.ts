/**
 * Writes the texts of the frame that stands in the page's HTML: it is seen before the components have been loaded, which then take its elements
 * over as they are. An element names its text by `data-text`.
 */
export function writeFrameTexts(frame: ParentNode, message: (key: string) => string): void {
  for (const element of frame.querySelectorAll<HTMLElement>('[data-text]')) element.textContent = message(element.dataset['text'] ?? '');
}
