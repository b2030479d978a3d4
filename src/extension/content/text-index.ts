import { squeeze } from '../../article/text-quote.ts';

/** Text that is not read: it stands in the document but not on the page. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'IFRAME']);

/** One text node and where its squeezed text begins in the index. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The page's text, squeezed, with the way back to its nodes. */
export interface TextIndex {
  readonly text: string;
  /** Range over `length` squeezed characters from `start`; null when the document has changed under the index. */
  range(start: number, length: number): Range | null;
}

/** Indexes the text below an element. The document is read, never changed. */
export function indexText(root: Element): TextIndex {
  const pieces: Piece[] = [];
  let text = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && UNREAD.has(node.tagName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const printed = squeeze(node.data);
    if (printed === '') continue;
    pieces.push({ node, start: text.length });
    text += printed;
  }
  return { text, range: (start, length) => makeRange(pieces, start, length) };
}

function makeRange(pieces: readonly Piece[], start: number, length: number): Range | null {
  const from = locate(pieces, start);
  const last = locate(pieces, start + length - 1);
  if (!from || !last) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function locate(pieces: readonly Piece[], index: number): { readonly node: Text; readonly offset: number } | null {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (!piece) return null;
  const offset = offsetOf(piece.node.data, index - piece.start);
  return offset === null ? null : { node: piece.node, offset };
}

/** Offset in `data` of its printed character number `count`. */
function offsetOf(data: string, count: number): number | null {
  let left = count;
  for (let offset = 0; offset < data.length; offset++) {
    if (squeeze(data.charAt(offset)) === '') continue;
    if (left === 0) return offset;
    left--;
  }
  return null;
}
