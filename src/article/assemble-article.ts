import type { Article, Block } from './article.ts';
import { canonicalAddress, pageAddress } from './facts/address.ts';
import { bylineLines, chooseByline } from './facts/byline.ts';
import { withoutAuthorNote } from './facts/author-note.ts';
import { chooseDates } from './facts/dates.ts';
import { chooseLanguage } from './facts/language.ts';
import { ldArticle } from './facts/ld-article.ts';
import { choosePublisher, siteNames } from './facts/publisher.ts';
import { judgeQuality } from './facts/quality.ts';
import type { QualityReason } from './facts/quality.ts';
import { sha256 } from './facts/sha256.ts';
import { chooseTitle } from './facts/title.ts';
import { findWire } from './facts/wire.ts';
import type { RawPage, TextBlock } from './raw-page.ts';

/** An article and why it has its quality. */
export interface Extraction {
  readonly article: Article;
  readonly reasons: readonly QualityReason[];
}

/**
 * Makes an article of what was read off a page: the part of the extraction without a DOM, run by the background and by the
 * command line. The same page gives the same article; nothing depends on the clock or the machine's time zone.
 */
export async function assembleArticle(page: RawPage): Promise<Extraction> {
  const ld = ldArticle(page.jsonLd, [...page.headlines, page.documentTitle]);
  const sites = siteNames(page, ld);
  const shared = ['og:title', 'twitter:title', 'title', 'headline', 'dc.title', 'parsely-title', 'sailthru.title'];
  const title = chooseTitle({
    headlines: page.headlines,
    jsonLd: ld.headline,
    shared: shared.flatMap((key) => page.meta.filter(([name]) => name === key).map(([, content]) => content)),
    documentTitle: page.documentTitle,
    siteNames: sites,
  });
  const byline = chooseByline(page, ld, sites);
  const publisher = choosePublisher(page, ld);
  const paragraphs = page.blocks.filter((block) => block.kind !== 'heading').map((block) => block.text);
  const { quality, reasons } = judgeQuality(page, ld, title);
  const { text, blocks } = joinBlocks(withoutAuthorNote(page.blocks, byline));
  const article: Article = {
    url: pageAddress(page.url),
    canonicalUrl: canonicalAddress(page.canonicals, page.url),
    title: title.toWellFormed(),
    byline: byline?.toWellFormed() ?? null,
    publisher: publisher?.toWellFormed() ?? null,
    ...chooseDates(page, ld),
    language: chooseLanguage([page.declaredLanguage, metaLanguage(page), ld.language], paragraphs),
    wire: findWire([...ld.authors, ...bylineLines(page)], publisher, paragraphs)?.toWellFormed() ?? null,
    quality,
    text,
    blocks,
    capturedAt: page.capturedAt,
    sha256: await sha256(text),
  };
  return { article, reasons };
}

/** The blocks' texts joined by blank lines, with the place of each. */
export function joinBlocks(blocks: readonly TextBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const placed: Block[] = [];
  let text = '';
  for (const block of blocks) {
    if (text) text += '\n\n';
    const start = text.length;
    text += block.text.toWellFormed();
    placed.push({ kind: block.kind, start, end: text.length });
  }
  return { text, blocks: placed };
}

function metaLanguage(page: RawPage): string | null {
  return page.meta.find(([key]) => key === 'og:locale' || key === 'content-language' || key === 'language')?.[1] ?? null;
}
