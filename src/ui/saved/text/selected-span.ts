import type { Span } from '../../../claims/statement.ts';

/** Marks the elements that hold a block of the text; its value is where the block starts. */
const BLOCK = '[data-start]';

/** The stretch of the text that is selected below `root`, without white space at its ends; null where none is. */
export function selectedSpan(root: Element, text: string): Span | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCK)].filter((block) => range.intersectsNode(block));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const from = startOf(first) + (first.contains(range.startContainer) ? lengthUpTo(first, range.startContainer, range.startOffset) : 0);
  const to = startOf(last) + (last.contains(range.endContainer) ? lengthUpTo(last, range.endContainer, range.endOffset) : (last.textContent ?? '').length);
  return trimmed(text, { start: from, end: to });
}

function startOf(block: HTMLElement): number {
  return Number(block.dataset['start']);
}

function lengthUpTo(block: Element, node: Node, offset: number): number {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
