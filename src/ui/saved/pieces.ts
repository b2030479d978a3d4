import type { Block } from '../../article/article.ts';
import type { Span } from '../../claims/statement.ts';

/** A stretch of a block, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a block at the borders of the marked span; an unmarked block is one piece. The pieces joined are the block. */
export function piecesOf(text: string, block: Pick<Block, 'start' | 'end'>, mark: Span | null): readonly Piece[] {
  const start = Math.max(block.start, mark?.start ?? block.end);
  const end = Math.min(block.end, mark?.end ?? block.start);
  if (start >= end) return [{ text: text.slice(block.start, block.end), marked: false }];
  return [
    { text: text.slice(block.start, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end, block.end), marked: false },
  ].filter((piece) => piece.text !== '');
}
