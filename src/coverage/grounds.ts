import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { SHARED_RUN_WORDS } from '../claims/fingerprints.ts';
import { byline, sameName } from './names-alike.ts';
import { normaliseUrl } from './normalise-url.ts';
import { overlapOf, sampledContainment } from './overlap.ts';
import type { OriginReason, Relation } from './relation.ts';

/** Reasons for which two linked articles rest on one origin, the surest first; empty where none is known. */
export function groundsOf(a: AnalysedArticle, b: AnalysedArticle, relation: Relation): OriginReason[] {
  if (relation !== 'same-event') return [{ ground: 'same-text', name: null }];
  return [wire(a, b), syndication(a, b), author(a, b), passage(a, b), report(a, b), quotation(a, b)].filter((reason) => reason !== null);
}

function wire({ article: a }: AnalysedArticle, { article: b }: AnalysedArticle): OriginReason | null {
  const agency = a.wire ?? null;
  return agency !== null && sameName(agency, b.wire ?? b.publisher ?? '') ? { ground: 'wire', name: agency } : b.wire && sameName(b.wire, a.publisher ?? '') ? { ground: 'wire', name: b.wire } : null;
}

/** A page that names a page of the other outlet as its own address prints the other's text. */
function syndication({ article: a }: AnalysedArticle, { article: b }: AnalysedArticle): OriginReason | null {
  const own = (x: typeof a): string | null => (x.canonicalUrl ? normaliseUrl(x.canonicalUrl) : null);
  if (own(a) !== null && own(a) === normaliseUrl(b.url)) return { ground: 'syndication', name: b.publisher };
  return own(b) !== null && own(b) === normaliseUrl(a.url) ? { ground: 'syndication', name: a.publisher } : null;
}

function author(a: AnalysedArticle, b: AnalysedArticle): OriginReason | null {
  const [x, y] = [byline(a.article.byline), byline(b.article.byline)];
  const shared = x.find((name) => y.some((other) => sameName(name, other)));
  return shared === undefined ? null : { ground: 'byline', name: shared };
}

function passage(a: AnalysedArticle, b: AnalysedArticle): OriginReason | null {
  if (sampledContainment(a.analysis.fingerprints, b.analysis.fingerprints) === 0) return null;
  return overlapOf(a.article, b.article).longestRun >= SHARED_RUN_WORDS ? { ground: 'shared-passage', name: null } : null;
}

/** One credits the other's outlet with the report, or both credit the same third one. */
function report(a: AnalysedArticle, b: AnalysedArticle): OriginReason | null {
  const [x, y] = [a.analysis.sources.outlets, b.analysis.sources.outlets];
  const credited = x.find((name) => sameName(name, b.article.publisher ?? '') || y.some((other) => sameName(name, other)))
    ?? y.find((name) => sameName(name, a.article.publisher ?? ''));
  return credited === undefined ? null : { ground: 'reported-by', name: credited };
}

function quotation(a: AnalysedArticle, b: AnalysedArticle): OriginReason | null {
  const shared = a.analysis.sources.quotes.find((q) => b.analysis.sources.quotes.some((r) => q.marks.some((m) => r.marks.includes(m)) && sameName(q.speaker, r.speaker)));
  return shared === undefined ? null : { ground: 'same-quotation', name: shared.speaker };
}
