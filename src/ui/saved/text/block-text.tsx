import type { Block } from '../../../article/article.ts';
import type { Span } from '../../../claims/statement.ts';
import { cut } from './cut.ts';
import { LayeredWords } from './layered-words.tsx';
import type { Layer } from './layers.ts';
import { MarkedWords } from './marked-words.tsx';

/** What all blocks of one text share. */
export interface TextShown {
  readonly text: string;
  /** The sentence that the address names. */
  readonly mark: Span | null;
  readonly layers: readonly Layer[];
}

interface Props {
  readonly block: Block;
  readonly shown: TextShown;
}

/** One block of the saved text, as what it was on its page. It holds the text's own letters and nothing else. */
export function BlockText({ block, shown }: Props) {
  const { text, mark, layers } = shown;
  const words = cut(block, mark ? [{ span: mark }] : []).map((part) => {
    const inner = cut(part, layers).map((piece) => {
      const letters = text.slice(piece.start, piece.end);
      return piece.layers.length === 0 ? letters : <LayeredWords key={piece.start} words={letters} layers={piece.layers} />;
    });
    return part.layers.length > 0 ? <MarkedWords key="mark">{inner}</MarkedWords> : inner;
  });
  const shared = { class: 'block', dir: 'auto', 'data-start': block.start } as const;
  switch (block.kind) {
    case 'heading':
      return <h2 {...shared}>{words}</h2>;
    case 'quote':
      return <blockquote {...shared}>{words}</blockquote>;
    case 'caption':
      return <p {...shared} class="block caption">{words}</p>;
    case 'list-item':
      return <div {...shared}>{words}</div>;
    case 'paragraph':
      return <p {...shared}>{words}</p>;
  }
}
