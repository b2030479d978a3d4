import type { RequestArgs } from '../../messages/requests.ts';
import { failure, success, type Result } from '../../messages/result.ts';
import type { SavedText } from '../../messages/saved-text.ts';
import { articleCard } from '../article-card.ts';
import type { Background } from '../background.ts';

/** A clipping for reading. Sentences are known of the newest version alone. */
export async function read({ library }: Background, { id, version }: RequestArgs<'read'>): Promise<Result<SavedText>> {
  const { summary, article, analysis, earlier } = await library.get(id);
  const articles = [...earlier.map((item) => item.article), article];
  const number = version ?? articles.length;
  const shown = articles[number - 1];
  if (!shown) return failure('not-found');
  return success({
    card: articleCard(shown, { id, savedAt: summary.savedAt, relation: null, origin: null }),
    version: number,
    versions: articles.map(({ capturedAt, sha256 }, index) => ({ number: index + 1, capturedAt, sha256 })),
    text: shown.text,
    blocks: shown.blocks,
    sentences: shown === article ? analysis.sentences : [],
  });
}
