/** What the page's keys do. */
export type ReaderKey = 'next' | 'previous' | 'highlight' | 'note' | 'leave';

const LETTERS: Readonly<Record<string, ReaderKey>> = { j: 'next', k: 'previous', h: 'highlight', n: 'note' };
/** The keyboard's own places of these letters, for layouts of other scripts. */
const PLACES: Readonly<Record<string, ReaderKey>> = { KeyJ: 'next', KeyK: 'previous', KeyH: 'highlight', KeyN: 'note' };
const ARROWS: Readonly<Record<string, ReaderKey>> = { ArrowDown: 'next', ArrowUp: 'previous' };
const WRITING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * What a key press means on the page; null for nothing of ours. Arrows count only on an entry of the margin: elsewhere they
 * scroll, or move the caret that selects words.
 */
export function keyOf(event: KeyboardEvent): ReaderKey | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target?.closest(WRITING)) return null;
  if (event.key === 'Escape') return 'leave';
  if (target?.matches('.entry') && !event.shiftKey && ARROWS[event.key]) return ARROWS[event.key] ?? null;
  const letter = event.key.toLowerCase();
  return /^[a-z]$/u.test(letter) || event.key.length > 1 ? (LETTERS[letter] ?? null) : (PLACES[event.code] ?? null);
}
