import type { RawBlock } from './walk-blocks.ts';

/** A block is a link to elsewhere when this share of it stands in links, and a long one when this much does. */
const LINK_LINE = 0.5;
const LONG_LINK_LINE = 0.8;
/** Shorter blocks without the end of a sentence are labels. */
const LABEL_LENGTH = 80;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;
const RIGHTS = /^(?:©|\(c\)|copyright\b)|©\s*\d{4}/iu;

/** Leaves out link lines, captions, the headings and labels that only introduced them, and labels at either end. */
export function trimBlocks(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const kept: RawBlock[] = [];
  for (const block of blocks) {
    if (isLinkLine(block)) {
      while (kept.length > 0 && introducesLinks(kept[kept.length - 1]!)) kept.pop();
    } else if (block.kind !== 'caption' && !RIGHTS.test(block.text) && !isCell(block)) {
      kept.push(block);
    }
  }
  let end = kept.length;
  while (end > 0 && !isProse(kept[end - 1]!) && kept[end - 1]!.kind !== 'list-item') end--;
  const lead = kept.findIndex((block) => isProse(block) && block.text.length >= LABEL_LENGTH);
  return kept.slice(0, end).filter((block, at) => at >= lead || isProse(block));
}

function isLinkLine(block: RawBlock): boolean {
  const other = block.text.length - block.linked;
  return block.linked >= (other < LABEL_LENGTH ? LINK_LINE : LONG_LINK_LINE) * block.text.length;
}

function introducesLinks(block: RawBlock): boolean {
  return block.kind !== 'list-item' && block.text.length < LABEL_LENGTH && !SENTENCE_END.test(block.text);
}

/** A cell of a table that holds a figure or a label, not a sentence. */
function isCell(block: RawBlock): boolean {
  return block.element.closest('td, th') !== null && !isProse(block);
}

/** Running text: long, or a finished sentence. */
function isProse(block: RawBlock): boolean {
  if (block.kind === 'heading') return false;
  return block.text.length >= LABEL_LENGTH || SENTENCE_END.test(block.text);
}
