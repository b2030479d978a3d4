import type { Article } from '../../article/article.ts';
import { crossCheckArticle } from '../../compare/cross-check.ts';
import { EXAMPLE, type ExampleAccount } from '../../language/en/example.ts';
import type { ExampleView } from '../messages/example-view.ts';
import { articleCard } from './article-card.ts';
import type { Background } from './background.ts';

/** Compares the two built-in accounts as a saved article and the one being read. */
export async function exampleView({ analyse }: Pick<Background, 'analyse'>): Promise<ExampleView> {
  const [saved, read] = EXAMPLE.map((account) => ({ id: account.id, article: articleOf(account) }));
  if (!saved || !read) return Promise.reject(new Error('The example has two accounts.'));
  const [one, other] = await Promise.all([saved, read].map(async (side) => ({ ...side, analysis: await analyse(side.article) })));
  const findings = one && other ? crossCheckArticle(other, [one]).findings : [];
  const card = ({ id, article }: typeof saved) => articleCard(article, { id, savedAt: null, relation: null, origin: null });
  return { cards: [card(read), card(saved)], findings };
}

function articleOf({ title, url, publisher, published, text }: ExampleAccount): Article {
  let start = 0;
  const blocks = text.split('\n\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return {
    url, canonicalUrl: null, title, byline: null, publisher, published, updated: null, language: 'en', wire: null, quality: 'whole',
    text, blocks, capturedAt: published, sha256: '',
  };
}
