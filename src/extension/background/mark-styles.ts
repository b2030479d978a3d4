import type { MarkColours } from '../messages/settings.ts';
import { highlightName, MARK_KINDS, type MarkKind } from '../content/highlight-names.ts';

/** Line below a mark, none for the reader's own highlights, and its colours on light and on dark pages; the kinds differ in the line too, not in colour alone. */
interface MarkStyle {
  readonly line: string | null;
  readonly onLight: readonly [line: string, background: string];
  readonly onDark: readonly [line: string, background: string];
}

const STYLES: Record<MarkKind, MarkStyle> = {
  conflict: { line: 'solid 3px', onLight: ['#b3261e', 'rgb(179 38 30 / 14%)'], onDark: ['#ff8a80', 'rgb(255 138 128 / 22%)'] },
  different: { line: 'dashed 2px', onLight: ['#8a5a00', 'rgb(176 120 0 / 14%)'], onDark: ['#ffcc66', 'rgb(255 204 102 / 20%)'] },
  changed: { line: 'dotted 2px', onLight: ['#1a5fb4', 'rgb(26 95 180 / 12%)'], onDark: ['#8ab8ff', 'rgb(138 184 255 / 20%)'] },
  agrees: { line: 'solid 1px', onLight: ['#1e7a3c', 'rgb(30 122 60 / 10%)'], onDark: ['#7ddc9a', 'rgb(125 220 154 / 16%)'] },
  revealed: { line: 'solid 3px', onLight: ['#5b3fa0', 'rgb(91 63 160 / 26%)'], onDark: ['#c9b6ff', 'rgb(201 182 255 / 34%)'] },
  yellow: { line: null, onLight: ['#7a6500', 'rgb(250 215 60 / 50%)'], onDark: ['#f5dc6e', 'rgb(235 200 50 / 32%)'] },
  green: { line: null, onLight: ['#2e6b25', 'rgb(130 215 105 / 45%)'], onDark: ['#a5e696', 'rgb(110 200 95 / 32%)'] },
  blue: { line: null, onLight: ['#1a5fb4', 'rgb(110 180 245 / 42%)'], onDark: ['#a4cdf7', 'rgb(90 165 240 / 34%)'] },
  pink: { line: null, onLight: ['#9c2f63', 'rgb(245 135 180 / 42%)'], onDark: ['#f7b3cf', 'rgb(240 110 165 / 34%)'] },
};

type Inks = Pick<MarkStyle, 'onLight' | 'onDark'>;

/** One colour for all labels; the line below then tells them apart alone. */
const ONE_COLOUR: Record<Exclude<MarkColours, 'by-label'>, Inks> = {
  yellow: { onLight: ['#7a5c00', 'rgb(255 214 10 / 32%)'], onDark: ['#ffdf6b', 'rgb(255 223 107 / 24%)'] },
  blue: { onLight: ['#1a5fb4', 'rgb(26 95 180 / 14%)'], onDark: ['#8ab8ff', 'rgb(138 184 255 / 22%)'] },
  grey: { onLight: ['#4a4a4a', 'rgb(90 90 90 / 12%)'], onDark: ['#d0d0d0', 'rgb(208 208 208 / 18%)'] },
};

/** Styles of the page's marks. They keep the page's own text colour, so contrast stays what its author chose. */
export function markStyles(colours: MarkColours): string {
  return MARK_KINDS.flatMap((kind) => {
    const { line, ...own } = STYLES[kind];
    const { onLight, onDark } = colours === 'by-label' || kind === 'revealed' ? own : ONE_COLOUR[colours];
    return [rule(highlightName(kind, 'dark'), line, onLight), rule(highlightName(kind, 'light'), line, onDark)];
  }).join('\n');
}

function rule(name: string, line: string | null, [colour, background]: readonly [string, string]): string {
  const below = line === null ? '' : ` text-decoration: underline ${line} ${colour};`;
  return `::highlight(${name}) { background-color: ${background};${below} }`;
}
