import type { Block } from '../../article/article.ts';
import type { Span } from '../../claims/statement.ts';
import { MarkedWords } from './marked-words.tsx';
import { piecesOf } from './pieces.ts';

interface Props {
  readonly block: Block;
  readonly text: string;
  readonly mark: Span | null;
}

/** One block of the saved text, as what it was on its page. */
export function SavedBlock({ block, text, mark }: Props) {
  const pieces = piecesOf(text, block, mark).map((piece) =>
    piece.marked ? <MarkedWords key="mark">{piece.text}</MarkedWords> : piece.text,
  );
  switch (block.kind) {
    case 'heading':
      return <h2 dir="auto">{pieces}</h2>;
    case 'quote':
      return <blockquote dir="auto">{pieces}</blockquote>;
    case 'list-item':
      return <p class="list-item" dir="auto">{pieces}</p>;
    case 'caption':
      return <p class="caption" dir="auto">{pieces}</p>;
    case 'paragraph':
      return <p dir="auto">{pieces}</p>;
  }
}
