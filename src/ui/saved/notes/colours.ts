import type { HighlightColour } from '../../../library/annotation.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** What the colours of highlights are called; the order is that in which they are offered. */
export const COLOUR_NAMES: Readonly<Record<HighlightColour, MessageKey>> = {
  yellow: 'reader_yellow',
  green: 'reader_green',
  blue: 'reader_blue',
  pink: 'reader_pink',
};

/** The colours of highlights, in the order in which they are offered. */
export const COLOURS = Object.keys(COLOUR_NAMES) as readonly HighlightColour[];
