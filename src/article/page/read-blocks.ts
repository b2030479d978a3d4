import { copyPage } from './copy-page.ts';
import { findBody } from './find-body.ts';
import { pruneChrome } from './prune-chrome.ts';
import { scopeToBody } from './scope-to-body.ts';
import { findStandfirst } from './standfirst.ts';
import { trimBlocks } from './trim-blocks.ts';
import { walkBlocks } from './walk-blocks.ts';
import type { RawBlock } from './walk-blocks.ts';

export function readBlocks(page: Document): readonly RawBlock[] {
  const { document } = copyPage(page);
  const standfirst = findStandfirst(document, descriptions(document));
  const opening = standfirst ? walkBlocks(standfirst).slice(0, 3) : [];
  pruneChrome(document);
  const body = findBody(document);
  if (!body) return [];
  const blocks = trimBlocks(scopeToBody(walkBlocks(body)));
  const held = new Set(blocks.map((block) => block.text));
  return [...opening.filter((block) => !held.has(block.text)), ...blocks];
}

function descriptions(copy: Document): string[] {
  const names = ['description', 'og:description', 'twitter:description'];
  return [...copy.querySelectorAll('meta')]
    .filter((meta) => names.includes(meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''))
    .map((meta) => meta.getAttribute('content') ?? '');
}
