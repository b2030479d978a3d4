import type { Article } from '../../article/article.ts';
import type { Clipping } from '../../library/clipping.ts';
import type { SavedText } from '../messages/saved-text.ts';
import { articleCard } from './article-card.ts';

/** Every version of a clipping for reading, oldest first. */
export function savedTexts({ summary, article, analysis, earlier }: Clipping): readonly SavedText[] {
  const articles: readonly Article[] = [...earlier.map((item) => item.article), article];
  const versions = articles.map(({ capturedAt, sha256 }, index) => ({ number: index + 1, capturedAt, sha256 }));
  return articles.map((shown, index) => ({
    card: articleCard(shown, { id: summary.id, savedAt: summary.savedAt, relation: null, origin: null }),
    version: index + 1,
    versions,
    text: shown.text,
    blocks: shown.blocks,
    sentences: shown === article ? analysis.sentences : [],
  }));
}
