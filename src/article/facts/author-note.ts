import type { TextBlock } from '../raw-page.ts';

/** A note on the author stands in the last blocks and ends the text: what follows it is this share of the text at most. */
const MAX_REST = 0.15;
/** What may follow in a short text: one note of two sentences. */
const SHORT_REST = 300;
const MAIL = /[\w.-]+@[\w-]+\.\w/;
const MAX_BLOCKS = 6;
const MAX_NOTE = 700;

/**
 * Leaves out the note on an author at the end of a text, with what stands after it: a block that opens with the
 * author's name, gives it with a mail address, or is the last one and gives it.
 */
export function withoutAuthorNote(blocks: readonly TextBlock[], byline: string | null): readonly TextBlock[] {
  const names = (byline ?? '').split(', ').filter((name) => name.includes(' '));
  if (names.length === 0) return blocks;
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let rest = 0;
  let cut = blocks.length;
  for (let at = blocks.length - 1; at > 0 && at >= blocks.length - MAX_BLOCKS; at--) {
    const { text } = blocks[at]!;
    rest += text.length;
    if (rest > Math.max(MAX_REST * total, SHORT_REST)) break;
    if (text.length <= MAX_NOTE && names.some((name) => text.startsWith(name) || (text.includes(name) && (at === cut - 1 || MAIL.test(text))))) cut = at;
  }
  return blocks.slice(0, cut);
}
