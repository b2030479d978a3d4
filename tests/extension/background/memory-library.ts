import type { Article } from '../../../src/article/article.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import type { LinkDecision } from '../../../src/coverage/relation.ts';
import type { Clipping, ClippingSummary, PageIdentity, SavedArticle } from '../../../src/library/clipping.ts';
import type { Dismissal } from '../../../src/library/dismissal.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import type { UsedLibrary } from '../../../src/extension/background/background.ts';

interface Row {
  readonly id: string;
  readonly savedAt: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly earlier: Clipping['earlier'];
}

const NOW = '2026-03-04T10:00:00.000Z';

/** A library in memory, with the behaviour that its interface promises and none of its storage. */
export function memoryLibrary(): UsedLibrary {
  const rows = new Map<string, Row>();
  const removed = new Map<string, Row>();
  const dismissals = new Map<string, Dismissal>();
  const same = (page: Pick<PageIdentity, 'url' | 'canonicalUrl'>) =>
    [...rows.values()].find(({ article }) => (article.canonicalUrl ?? article.url) === (page.canonicalUrl ?? page.url));
  const need = (id: string): Row => {
    const row = rows.get(id);
    if (!row) throw new LibraryError('not-found', `There is no clipping "${id}".`);
    return row;
  };
  return {
    access: async () => 'read-write',
    async save(article, analysis) {
      const known = same(article);
      if (known?.article.sha256 === article.sha256) {
        return { id: known.id, outcome: 'unchanged', savedAt: known.savedAt, versions: known.earlier.length + 1 };
      }
      const id = known?.id ?? `clip${rows.size + removed.size + 1}`;
      const earlier = known ? [...known.earlier, { article: known.article, savedAt: NOW }] : [];
      const savedAt = known?.savedAt ?? NOW;
      rows.set(id, { id, savedAt, article, analysis, earlier });
      return { id, outcome: known ? 'updated' : 'saved', savedAt, versions: earlier.length + 1 };
    },
    async find(page) {
      const row = same(page);
      if (!row) return null;
      const changedSince = page.sha256 !== null && page.sha256 !== row.article.sha256;
      return { id: row.id, savedAt: row.savedAt, changedSince, versions: row.earlier.length + 1 };
    },
    async get(id) {
      const { article, analysis, earlier, savedAt } = need(id);
      return { article, analysis, earlier, summary: summaryOf(id, article, analysis, savedAt, earlier.length + 1) };
    },
    async getMany(ids) {
      return ids.flatMap((id): SavedArticle[] => {
        const row = rows.get(id);
        return row ? [{ id, article: row.article, analysis: row.analysis, quality: row.article.quality, savedAt: row.savedAt }] : [];
      });
    },
    candidates: async () => ({ candidates: [...rows.keys()].map((id) => ({ id, score: 1 })), complete: true }),
    async statistics() {
      const terms = [...rows.values()].map(({ analysis }) => new Set(analysis.terms.map(([term]) => term)));
      return { size: rows.size, documentFrequency: (term) => terms.filter((set) => set.has(term)).length };
    },
    async remove(id) {
      const row = need(id);
      rows.delete(id);
      removed.set(`undo-${id}`, row);
      return { token: `undo-${id}`, until: NOW };
    },
    async undoRemove(token) {
      const row = removed.get(token);
      if (!row) throw new LibraryError('not-found', 'This removal can no longer be undone.');
      removed.delete(token);
      rows.set(row.id, row);
      return { id: row.id };
    },
    size: async () => rows.size,
    async replaceAnalysis(id, sha256, analysis) {
      const row = rows.get(id);
      if (row?.article.sha256 !== sha256) return false;
      rows.set(id, { ...row, analysis });
      return true;
    },
    linkDecisions: async (): Promise<readonly LinkDecision[]> => [],
    dismissals: async () => [...dismissals.values()],
    async dismiss(finding, reason) {
      const dismissal = { finding, reason, at: NOW };
      dismissals.set(finding, dismissal);
      return dismissal;
    },
    undoDismissal: async (finding) => dismissals.delete(finding),
    maintain: async () => ({ done: true, rebuild: null }),
  };
}

function summaryOf(id: string, article: Article, analysis: Analysis, savedAt: string, versions: number): ClippingSummary {
  const { url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256, text } = article;
  const facts = { url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256 };
  return { ...facts, id, length: text.length, savedAt, updatedAt: savedAt, versions, analysisVersion: analysis.version, tags: [], event: null };
}
