import type { Mark } from '../messages/page-requests.ts';

/**
 * Names of our highlights. A page can list them, so they say nothing of what they mark or who put them there
 * beyond their number.
 */
const NUMBERS: Record<Mark['label'] | 'revealed', number> = {
  revealed: 0, conflict: 1, different: 2, changed: 3, agrees: 4, yellow: 5, green: 6, blue: 7, pink: 8,
};

/** Whether the text itself is dark, on a light page, or light on a dark one. */
export type Ink = 'dark' | 'light';

/** What is painted above what: the quotation that the reader asked to see, then the labels, the strongest first, then the reader's own highlights. */
export const MARK_KINDS = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];
/** What one mark stands for. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** The highlight of one kind of mark on one kind of page: "reading-1", "reading-1-l". */
export function highlightName(kind: MarkKind, ink: Ink): string {
  return `reading-${NUMBERS[kind]}${ink === 'light' ? '-l' : ''}`;
}
