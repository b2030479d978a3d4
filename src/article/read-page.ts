import { copyPage } from './page/copy-page.ts';
import { readBlocks } from './page/read-blocks.ts';
import { surveyPage } from './page/survey-page.ts';
import type { RawPage } from './raw-page.ts';

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
  const descriptions = meta.filter(([key]) => key === 'description' || key.endsWith(':description')).map(([, content]) => content);
  const facts = {
    ...visit,
    ...survey,
    declaredLanguage: copy.documentElement.getAttribute('lang'),
    documentTitle: line(copy.querySelector('title')?.textContent),
    meta,
    canonicals: [...copy.querySelectorAll('link[rel~="canonical"][href]')].map((link) => link.getAttribute('href') ?? ''),
    jsonLd,
  };
  // Last, as finding the text uses the copy up.
  const { blocks, leads } = readBlocks(copy, descriptions);
  return { ...facts, signs: { ...survey.signs, leads }, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
}

/** More meta elements than any page's own system writes. */
const MAX_META = 500;

function metaOf(copy: Document): RawPage['meta'] {
  return [...copy.querySelectorAll('meta[content]')].slice(0, MAX_META).flatMap((element) => {
    const key = element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
    return key ? [[key.trim().toLowerCase(), line(element.getAttribute('content'))] as const] : [];
  });
}

function line(text: string | null | undefined): string {
  return (text ?? '').slice(0, 2000).replace(/\s+/gu, ' ').trim();
}
