import type { Block } from '../article.ts';

/** One block of running text with what its markup says about it. */
export interface RawBlock {
  readonly kind: Block['kind'];
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Code units of `text` that stand inside links. */
  readonly linked: number;
  /** Whether all of it is set in italics, as notes and captions are. */
  readonly italic: boolean;
  /** The element that holds it, in the copy. */
  readonly element: Element;
}

const KINDS: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  blockquote: 'quote', li: 'list-item', dd: 'list-item', dt: 'list-item', figcaption: 'caption', caption: 'caption', figure: 'caption',
};
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label',
  'mark', 'q', 'rp', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var',
]);
/** Hints for line breaks, which are no part of a word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Ruby glosses repeat the reading of the base text. */
const UNREAD = new Set(['rt', 'rp']);
const SENTENCE_END = /[.!?…。！？؟"'”’»)\]]\s*$/u;

/** The text below `root` as blocks in document order: text of inline elements is joined, each box starts a new block. */
export function walkBlocks(root: Element): RawBlock[] {
  const blocks: RawBlock[] = [];
  // Pieces of the block in hand; joined once, as paragraphs can have very many.
  let run: string[] = [];
  let isBlank = true;
  let linked = 0;
  let upright = 0;
  let holder = root;
  const flush = (kind: Block['kind']): void => {
    const text = run.join('').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
    if (text) blocks.push({ kind, text, linked: Math.min(linked, text.length), italic: upright === 0, element: holder });
    run = [];
    isBlank = true;
    linked = 0;
    upright = 0;
  };
  const walk = (element: Element, kind: Block['kind'], inLink: boolean, inItalics: boolean): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node.textContent ?? '';
        if (isBlank && text.trim()) {
          holder = element;
          isBlank = false;
        }
        run.push(text);
        if (inLink) linked += text.trim().length;
        if (!inItalics) upright += text.trim().length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const name = child.localName.toLowerCase();
        if (UNREAD.has(name)) continue;
        if (name === 'br') {
          if (SENTENCE_END.test(run[run.length - 1]?.slice(-8) ?? '')) flush(kind);
          else run.push(' ');
        } else if (INLINE.has(name)) {
          walk(child, kind, inLink || name === 'a', inItalics || name === 'em' || name === 'i');
        } else {
          flush(kind);
          const own = KINDS[name] ?? kind;
          walk(child, own, inLink, inItalics);
          flush(own);
        }
      }
    }
  };
  walk(root, 'paragraph', false, false);
  flush('paragraph');
  return blocks;
}
