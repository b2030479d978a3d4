import type { Quality } from '../article.ts';
import type { RawPage } from '../raw-page.ts';
import type { LdArticle } from './ld-article.ts';

/** Why a page was given its quality; closed, so that an interface can have a sentence for each. */
export type QualityReason =
  | 'no-text'
  | 'short-text'
  | 'declared-not-free'
  | 'cut-off'
  | 'mostly-links'
  | 'front-page'
  | 'product-page'
  | 'login-page'
  | 'declared-live'
  | 'timed-entries'
  | 'declared-opinion'
  | 'opinion-section';

/** A page's fitness for comparison and the reasons for it; none for `whole`. */
export interface QualityJudgement {
  readonly quality: Quality;
  readonly reasons: readonly QualityReason[];
}

/** In code units: a brief of two or three sentences. Shorter texts answer too few questions to compare. */
const SHORT = 350;
/** A text that is declared as paid for and is shorter than this shows its opening only. */
const DECLARED_STUB = 900;
/** The same for one that shows two signs of a wall. */
const STUB = 2_000;
/** Pages that carry this many linked headlines per 1,000 code units of text are lists. */
const TEASERS_PER_TEXT = 12;
const MIN_TEASERS = 8;
/** A paragraph of running text is a long sentence at least; an article has several. */
const RUNNING = 100;
const MIN_RUNNING = 4;
const LIVE_ENTRIES = 5;

const OPINION_PATH = /\/(?:opinions?|opinion-[a-z-]+|commentisfree|comment|op-?eds?|editorials?|columns?|columnists?|kommentare?|kommentar|meinung|opinie|opinioni|editoriali|tribunes?|idees|debates?|debatt|opinion-analysis)\//i;
const OPINION_TITLE = /^(?:opinion|editorial|commentary|op-?ed|kommentar|meinung|tribune|opinión)\s*[|:–—-]/iu;
const LIVE_PATH = /\/(?:live|liveblog|live-?blogs?|live-news|live-updates|liveticker|newsblog|en-direct|en-vivo|ao-vivo|in-diretta)(?:\/|$)|[/-]live(?:blog|ticker)?(?:-updates)?\/?$/i;

/** Judges how far a page's text can carry a comparison. */
export function judgeQuality(page: RawPage, ld: LdArticle, title: string): QualityJudgement {
  const length = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  const path = pathOf(page.url);
  const isArticle = ld.types.some((type) => /Article$|Posting$|^Report/.test(type)) || ogType(page) === 'article';
  if (length === 0 && page.signs.teasers >= MIN_TEASERS) return { quality: 'listing', reasons: ['mostly-links'] };
  if (length === 0) return { quality: 'not-an-article', reasons: ['no-text'] };
  if (path === '/') return { quality: 'listing', reasons: ['front-page'] };
  if (!isArticle && (page.signs.products > 0 || ogType(page).startsWith('product'))) return { quality: 'not-an-article', reasons: ['product-page'] };
  if (isListing(page, length, isArticle)) return { quality: 'listing', reasons: ['mostly-links'] };
  if (page.signs.passwords > 0 && length < STUB && !isArticle) return { quality: 'not-an-article', reasons: ['login-page'] };
  const walled = [...(ld.free === false || page.signs.paywall ? ['declared-not-free' as const] : []), ...(isCutOff(page) ? ['cut-off' as const] : [])];
  if ((length < DECLARED_STUB && ld.free === false) || (length < STUB && walled.length === 2)) return { quality: 'paywalled-stub', reasons: walled };
  if (length < SHORT) {
    return isArticle || title !== '' ? { quality: 'too-short', reasons: ['short-text'] } : { quality: 'not-an-article', reasons: ['short-text'] };
  }
  const live = [
    ...(ld.types.includes('LiveBlogPosting') || LIVE_PATH.test(path) ? ['declared-live' as const] : []),
    ...(page.signs.timedEntries >= LIVE_ENTRIES ? ['timed-entries' as const] : []),
  ];
  if (live.length > 0) return { quality: 'live-blog', reasons: live };
  const opinion = [
    ...(ld.types.some((type) => /^Opinion/.test(type)) || OPINION_TITLE.test(title) ? ['declared-opinion' as const] : []),
    ...(OPINION_PATH.test(path) || page.meta.some(([key, value]) => key === 'article:section' && OPINION_PATH.test(`/${value}/`)) ? ['opinion-section' as const] : []),
  ];
  if (opinion.length > 0) return { quality: 'opinion', reasons: opinion };
  return { quality: 'whole', reasons: [] };
}

/** Many linked headlines, and a text that is itself a row of headings and snippets or most of whose blocks are leads of other articles. */
function isListing(page: RawPage, length: number, isArticle: boolean): boolean {
  if (page.signs.teasers < MIN_TEASERS || isArticle) return false;
  const running = page.blocks.filter((block) => block.kind !== 'heading' && block.text.length >= RUNNING).length;
  const fragmented = running < MIN_RUNNING || page.blocks.length > 3 * running;
  return (fragmented && page.signs.teasers / (length / 1000) > TEASERS_PER_TEXT) || page.signs.leads >= Math.max(MIN_TEASERS, running / 2);
}

function isCutOff(page: RawPage): boolean {
  return /(?:…|\.\.\.)\s*(?:\[[^\]]{1,20}\])?$/u.test(page.blocks[page.blocks.length - 1]?.text ?? '');
}

function ogType(page: RawPage): string {
  return page.meta.find(([key]) => key === 'og:type')?.[1].toLowerCase() ?? '';
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
