import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { oncePer } from '../language/once-per.ts';
import { normaliseUrl, siteOf } from './normalise-url.ts';
import { overlapOf, sampledContainment } from './overlap.ts';
import type { Relation } from './relation.ts';
import { titlesAlike } from './title-stem.ts';

/** Share of the shorter text that makes a copy: reprints are trimmed and padded, so that document similarity misses them. */
export const COPY = 0.5;
/** Under one headline at one outlet, less of the text must have stayed. */
const VERSION = 0.3;

/** How two articles on one event stand to each other. Reads the texts only where their fingerprints meet. */
export function relate(a: AnalysedArticle, b: AnalysedArticle): Relation {
  const address = addressOf(a);
  if (address !== null && address === addressOf(b)) return 'version';
  if (sampledContainment(a.analysis.fingerprints, b.analysis.fingerprints) === 0) return 'same-event';
  const { containment } = overlapOf(a.article, b.article);
  if (samePublisher(a, b)) return containment >= COPY || (containment >= VERSION && titlesAlike(a.article.title, b.article.title)) ? 'version' : 'same-event';
  return containment >= COPY ? 'copy' : 'same-event';
}

/** Address that an article goes by, in one form; null where it has none or where a template names the front page. */
export const addressOf: (article: AnalysedArticle) => string | null = oncePer(({ article }) => {
  const address = normaliseUrl(article.canonicalUrl ?? article.url);
  return address?.includes('/') === true ? address : null;
});

function samePublisher(a: AnalysedArticle, b: AnalysedArticle): boolean {
  const [x, y] = [a, b].map(({ article }) => article.publisher?.trim().toLowerCase() ?? siteOf(article.url)) as [string | null, string | null];
  return x !== null && x === y;
}
