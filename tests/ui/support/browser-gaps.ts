/** What the reader view asks of a browser and jsdom lacks: layout, and the width of a window. */
export function fillBrowserGaps(wide = false): void {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { matches: wide, media, onchange: null }) as unknown as MediaQueryList;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  globalThis.DOMRect ??= class {
    left = 0;
    bottom = 0;
    width = 0;
  } as unknown as typeof DOMRect;
}
