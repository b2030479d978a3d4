import { findBody } from './find-body.ts';
import { pruneChrome } from './prune-chrome.ts';
import { scopeToBody } from './scope-to-body.ts';
import { findStandfirst } from './standfirst.ts';
import { isLinkLine, trimBlocks } from './trim-blocks.ts';
import { walkBlocks } from './walk-blocks.ts';
import type { RawBlock } from './walk-blocks.ts';

/** Shorter lines under a headline are names and sections. */
const MIN_STANDFIRST = 40;

/** The text found on a page, and how many of its blocks followed a line that leads to another page. */
export interface FoundText {
  readonly blocks: readonly RawBlock[];
  readonly leads: number;
}

/**
 * The article's text in a page's copy, block by block, the line under the headline first; empty when there is none. The copy is
 * used up. `descriptions` are the page's own summaries in its meta elements.
 */
export function readBlocks(copy: Document, descriptions: readonly string[]): FoundText {
  const standfirst = findStandfirst(copy, descriptions);
  const opening = (standfirst ? walkBlocks(standfirst) : [])
    .filter((block) => block.text.length >= MIN_STANDFIRST)
    .slice(0, 3)
    .map((block) => ({ ...block, kind: 'paragraph' as const }));
  pruneChrome(copy);
  const body = findBody(copy);
  if (!body) return { blocks: [], leads: 0 };
  const found = scopeToBody(walkBlocks(body));
  const blocks = trimBlocks(found);
  const kept = new Set(blocks);
  const leads = found.filter((block, at) => at > 0 && kept.has(block) && isLinkLine(found[at - 1]!)).length;
  const held = new Set(blocks.map((block) => block.text));
  return { blocks: [...opening.filter((block) => !held.has(block.text)), ...blocks], leads };
}
