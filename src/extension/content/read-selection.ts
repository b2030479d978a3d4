import type { TextQuote } from '../../article/text-quote.ts';

/** Code units of context on either side that tell equal quotations apart. */
const CONTEXT = 64;

/** The words that the reader has selected in a page, with what stands around them; null where none are. */
export function readSelection(page: Document): TextQuote | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [before, after] = [page.createRange(), page.createRange()];
  before.setStart(page.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(page.body, page.body.childNodes.length);
  return { quote: range.toString(), prefix: before.toString().slice(-CONTEXT), suffix: after.toString().slice(0, CONTEXT) };
}
