import type { Ink } from './highlight-names.ts';

/**
 * Whether text is dark or light, by the relative luminance of its computed colour (WCAG 2.2). A page's own colours
 * tell more than the reader's preferred scheme, which most pages ignore.
 */
export function inkOf(range: Range): Ink {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  if (!element) return 'dark';
  const channels = getComputedStyle(element).color.match(/[\d.]+/g)?.slice(0, 3).map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.4 ? 'light' : 'dark';
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
