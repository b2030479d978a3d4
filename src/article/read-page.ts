import { copyPage } from './page/copy-page.ts';
import { findBody } from './page/find-body.ts';
import { pruneChrome } from './page/prune-chrome.ts';
import { scopeToBody } from './page/scope-to-body.ts';
import { findStandfirst } from './page/standfirst.ts';
import { surveyPage } from './page/survey-page.ts';
import { trimBlocks } from './page/trim-blocks.ts';
import { walkBlocks } from './page/walk-blocks.ts';
import type { RawBlock } from './page/walk-blocks.ts';
import type { RawPage } from './raw-page.ts';

/** Shorter lines under a headline are names and sections. */
const MIN_STANDFIRST = 40;

/** Where and when a page was read. */
export interface PageVisit {
  readonly url: string;
  /** ISO 8601. */
  readonly capturedAt: string;
}

/**
 * Reads an article's text and facts off a page: the part of the extraction that needs a DOM, run in the page by the content
 * script and over a parsed file by the command line. The page is copied first and never changed.
 */
export function readPage(page: Document, visit: PageVisit): RawPage {
  const { document: copy, jsonLd, passwords } = copyPage(page);
  const meta = metaOf(copy);
  const survey = surveyPage(copy, passwords);
  return {
    ...visit,
    ...survey,
    declaredLanguage: copy.documentElement.getAttribute('lang'),
    documentTitle: line(copy.querySelector('title')?.textContent),
    meta,
    canonicals: canonicalsOf(copy),
    jsonLd,
    blocks: readBlocks(copy, meta).map(({ kind, text }) => ({ kind, text })),
  };
}

export function readBlocks(copy: Document, meta: RawPage['meta']): readonly RawBlock[] {
  const descriptions = meta.filter(([key]) => key === 'description' || key.endsWith(':description')).map(([, content]) => content);
  const standfirst = findStandfirst(copy, descriptions);
  const opening = standfirst
    ? walkBlocks(standfirst).filter((block) => block.text.length >= MIN_STANDFIRST).slice(0, 3).map((block) => ({ ...block, kind: 'paragraph' as const }))
    : [];
  pruneChrome(copy);
  const body = findBody(copy);
  if (!body) return [];
  const blocks = trimBlocks(scopeToBody(walkBlocks(body)));
  const held = new Set(blocks.map((block) => block.text));
  return [...opening.filter((block) => !held.has(block.text)), ...blocks];
}

export function metaOf(copy: Document): RawPage['meta'] {
  return [...copy.querySelectorAll('meta[content]')].flatMap((element) => {
    const key = element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
    return key ? [[key.trim().toLowerCase(), line(element.getAttribute('content'))] as const] : [];
  });
}

function canonicalsOf(copy: Document): string[] {
  return [...copy.querySelectorAll('link[rel~="canonical"][href]')].map((link) => link.getAttribute('href') ?? '');
}

function line(text: string | null | undefined): string {
  return (text ?? '').slice(0, 2000).replace(/\s+/gu, ' ').trim();
}
