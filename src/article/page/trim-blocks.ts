import type { RawBlock } from './walk-blocks.ts';

/** A block is a link to elsewhere when this share of it stands in links, and a long one when this much does. */
const LINK_LINE = 0.5;
const LONG_LINK_LINE = 0.8;
/** Shorter blocks without the end of a sentence are labels. */
const LABEL_LENGTH = 80;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;
const RIGHTS = /^(?:©|\(c\)|copyright\b)|©\s*\d{4}/iu;

const BRACKETED = /^[([].{0,80}[)\]]\.?$/u;
/** "… in Oslo. (AP)", "(Ana Díaz/Herald)": how a caption in the text ends. */
const CREDIT_END = /\([^()]{2,60}\)$/u;
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Labels in bold are headings that the page does not mark as such. */
const BOLD: ReadonlySet<string> = new Set(['strong', 'b']);
const FOOTNOTE = /^(?:\[\d{1,3}\]|[↑^*†])\s/u;

/** Leaves out link lines, captions, notices, the headings and labels that only introduced them, and labels at either end. */
export function trimBlocks(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const repeated = repeatedLabels(blocks);
  const kept: RawBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (isLinkLine(block)) {
      while (kept.length > 0 && introducesLinks(kept[kept.length - 1]!)) kept.pop();
    } else if (!isNotice(block) && !repeated.has(block.text) && !isLoneLabel(blocks, at)) {
      kept.push(block);
    }
  }
  let end = kept.length;
  while (end > 0 && !endsText(kept[end - 1]!)) end--;
  const lead = kept.findIndex((block) => isProse(block) && block.text.length >= LABEL_LENGTH);
  return kept.slice(0, end).filter((block, at) => at >= lead || isProse(block) || isSubtitle(block, kept[at + 1] === kept[lead]));
}

/** A long heading right before the text begins sums it up; a short one names a section. */
function isSubtitle(block: RawBlock, opensText: boolean): boolean {
  return opensText && block.kind === 'heading' && block.text.length >= LABEL_LENGTH / 2;
}

/** Running text: long, or a finished sentence. */
function isProse(block: RawBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  return block.text.length >= LABEL_LENGTH || SENTENCE_END.test(block.text);
}

function endsText(block: RawBlock): boolean {
  if (FOOTNOTE.test(block.text) || (block.italic && block.linked > 0)) return false;
  return isProse(block) || block.kind === 'list-item';
}

/** Captions, notices of rights, and cells of a table that hold a figure or a label. */
function isNotice(block: RawBlock): boolean {
  const { kind, text } = block;
  if (kind === 'caption' || RIGHTS.test(text) || BRACKETED.test(text)) return true;
  if (block.italic && CREDIT_END.test(text)) return true;
  if (isProse(block) || kind === 'heading') return false;
  return isWithin(block.element, CELLS);
}

/** A date, a credit of a picture, a mark of advertising: a short line that opens nothing and belongs to no row of such lines. */
function isLoneLabel(blocks: readonly RawBlock[], at: number): boolean {
  const isLabel = (block: RawBlock | undefined): boolean =>
    block !== undefined && block.kind === 'paragraph' && block.text.length < LABEL_LENGTH && !/[:：]$/u.test(block.text) && !isProse(block);
  const block = blocks[at];
  if (!block || !isLabel(block) || isWithin(block.element, BOLD)) return false;
  const [before, previous, next, after] = [blocks[at - 2], blocks[at - 1], blocks[at + 1], blocks[at + 2]].map(isLabel);
  return !((previous && next) || (before && previous) || (next && after));
}

function isWithin(element: Element, names: ReadonlySet<string>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (names.has(up.localName)) return true;
  return false;
}

/** Short lines that stand in the text more than once: marks of advertising, captions of players, calls to subscribe. */
function repeatedLabels(blocks: readonly RawBlock[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind !== 'paragraph' || text.length >= LABEL_LENGTH) continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

/** Whether a block only leads to another page. */
export function isLinkLine(block: RawBlock): boolean {
  const other = block.text.length - block.linked;
  return block.linked >= (other < LABEL_LENGTH ? LINK_LINE : LONG_LINK_LINE) * block.text.length;
}

function introducesLinks(block: RawBlock): boolean {
  return block.kind !== 'list-item' && block.text.length < LABEL_LENGTH && !SENTENCE_END.test(block.text);
}
