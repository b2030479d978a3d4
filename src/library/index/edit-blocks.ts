import { IndexDamage } from './index-damage.ts';
import type { Posting } from './posting-block.ts';

/** A term's postings for the clippings numbered above `after` up to `last`; `last` is Infinity in the open block. */
export interface Block {
  readonly after: number;
  readonly last: number;
  readonly postings: readonly Posting[];
}

/** Postings of a block that is full: about 2 KB. Closed blocks hold up to twice as many before they are cut. */
export const FULL = 512;
/** A closed block with fewer is joined to the next. */
const SPARSE = FULL / 4;

/** Sets (or, with impact null, takes out) one posting; throws `IndexDamage` where one to be taken out is not there. */
export function setPosting(block: Block, no: number, impact: number | null): Block {
  const at = block.postings.findIndex((posting) => posting.no >= no);
  const start = at === -1 ? block.postings.length : at;
  const present = block.postings[start]?.no === no;
  if (impact === null && !present) throw new IndexDamage('A posting that should be there is missing.');
  const postings = block.postings.toSpliced(start, present ? 1 : 0, ...(impact === null ? [] : [{ no, impact }]));
  return { ...block, postings };
}

/** Sets or takes out several, one after the other. Those of new clippings come behind all others, and are put there at once. */
export function setPostings(block: Block, edits: readonly { readonly no: number; readonly impact: number | null }[]): Block {
  let last = block.postings.at(-1)?.no ?? 0;
  const appended = edits.flatMap(({ no, impact }): readonly Posting[] => {
    if (no <= last || impact === null) return [];
    last = no;
    return [{ no, impact }];
  });
  if (appended.length === edits.length) return { ...block, postings: [...block.postings, ...appended] };
  return edits.reduce((edited, { no, impact }) => setPosting(edited, no, impact), block);
}

function cut(block: Block, size: number): Block[] {
  const blocks: Block[] = [];
  let rest = block;
  while (rest.postings.length > size) {
    const last = rest.postings[size - 1]?.no ?? rest.last;
    blocks.push({ after: rest.after, last, postings: rest.postings.slice(0, size) });
    rest = { after: last, last: rest.last, postings: rest.postings.slice(size) };
  }
  return [...blocks, rest];
}

/** A block cut where it holds too many postings: full closed blocks in front, the rest behind. */
export function cutBlock(block: Block): Block[] {
  if (block.last === Infinity) return cut(block, FULL);
  return block.postings.length > 2 * FULL ? cut(block, Math.ceil(block.postings.length / 2)) : [block];
}

/** Whether a block should be joined to the one behind it. */
export function isSparse(block: Block): boolean {
  return block.last !== Infinity && block.postings.length < SPARSE;
}

/** A block and the one behind it as one; throws `IndexDamage` where there is a gap between them. */
export function joinBlocks(block: Block, next: Block): Block {
  if (next.after !== block.last) throw new IndexDamage('A block of postings is missing.');
  return { after: block.after, last: next.last, postings: [...block.postings, ...next.postings] };
}

/** An open block of a term that no clipping holds; its row is deleted. */
export function isNothing(block: Block): boolean {
  return block.after === 0 && block.last === Infinity && block.postings.length === 0;
}
