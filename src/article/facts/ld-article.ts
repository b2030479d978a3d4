import { ldNodes, list, own, textOf, typesOf } from './json-ld.ts';
import type { LdNode } from './json-ld.ts';
import { similarity, tidy } from './text.ts';

/** What a page's JSON-LD says about its article; null or empty where it says nothing. */
export interface LdArticle {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  /** False when the publisher declares the text as not freely readable. */
  readonly free: boolean | null;
}

const ARTICLE_TYPE = /Article$|^(?:Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|AnalysisNewsArticle)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|VideoObject|CreativeWork)$/;
const NOTHING: LdArticle = {
  types: [], headline: null, authors: [], publisher: null, published: null, updated: null, language: null, free: null,
};

/** Picks the node that describes this page: of several articles the one whose headline is nearest to the page's own. */
export function ldArticle(scripts: readonly string[], headlines: readonly string[]): LdArticle {
  const nodes = ldNodes(scripts);
  const byId = new Map<string, LdNode>();
  for (const node of nodes) {
    const id = own(node, '@id');
    if (typeof id === 'string' && (!byId.has(id) || Object.keys(node).length > 2)) byId.set(id, node);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
  const main = nearest(articles, headlines) ?? nearest(pages, headlines);
  if (!main) return NOTHING;
  const site = nodes.find((node) => typesOf(node).some((type) => /^(?:NewsMediaOrganization|WebSite)$/.test(type)));
  return {
    types: typesOf(main),
    headline: headlineOf(main),
    authors: names(own(main, 'author') ?? own(main, 'creator'), byId),
    publisher: names(own(main, 'publisher'), byId)[0] ?? (site ? textOf(own(site, 'name')) : null),
    published: textOf(own(main, 'datePublished')) ?? textOf(own(main, 'uploadDate')) ?? textOf(own(main, 'dateCreated')),
    updated: textOf(own(main, 'dateModified')),
    language: textOf(own(main, 'inLanguage')),
    free: freedom(own(main, 'isAccessibleForFree')),
  };
}

function headlineOf(node: LdNode): string | null {
  const text = textOf(own(node, 'headline')) ?? textOf(own(node, 'name'));
  return text ? tidy(text) : null;
}

function nearest(nodes: readonly LdNode[], headlines: readonly string[]): LdNode | undefined {
  let best: LdNode | undefined;
  let bestScore = -1;
  for (const node of nodes) {
    const headline = headlineOf(node) ?? '';
    const score = Math.max(0, ...headlines.map((text) => similarity(headline, text))) + (own(node, 'datePublished') ? 0.1 : 0);
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

/** Names of people or organisations, given as text, as objects, or by reference to another node. */
function names(value: unknown, byId: ReadonlyMap<string, LdNode>): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string') return [tidy(one)];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const node = one as LdNode;
    const id = own(node, '@id');
    const named = own(node, 'name') === undefined && typeof id === 'string' ? (byId.get(id) ?? node) : node;
    return list(own(named, 'name')).filter((name) => typeof name === 'string').map(tidy);
  }).filter((name) => name !== '');
}

function freedom(value: unknown): boolean | null {
  const text = String(list(value)[0] ?? '').toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}
