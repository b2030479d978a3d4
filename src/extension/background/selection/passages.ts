import type { AnalysedArticle } from '../../../compare/cross-check-result.ts';
import { kindredSentences, tellingRoots } from '../../../compare/same-matter.ts';
import type { SavedArticle } from '../../../library/clipping.ts';
import type { Passage } from '../../messages/selection-view.ts';
import { withPresentAnalysis } from '../analyse-saved.ts';
import { articleCard, relationOf } from '../article-card.ts';
import type { SavedWork } from '../background.ts';
import type { Comparison } from '../compare-page.ts';

/** Articles on other events that are looked through. */
const MOST_ELSEWHERE = 20;

/** Sentences of saved articles that speak of the same thing as words of the page; its copies and own versions are left out. */
export async function passagesOn(background: SavedWork, page: AnalysedArticle, words: string, { saved, result }: Comparison): Promise<readonly Passage[]> {
  const relation = (id: string) => relationOf(result.links, page.id, id);
  const onEvent = saved.filter(({ id }) => relation(id) === 'same-event');
  const known = new Set([page.id, ...onEvent.map(({ id }) => id)]);
  const further = await sharingTerms(background, page, words);
  const elsewhere = further.filter(({ id }) => !known.has(id) && relation(id) === null);
  const all = [...onEvent, ...elsewhere];
  return kindredSentences(words, onEvent, elsewhere).flatMap(({ article: id, quote, span }) => {
    const one = all.find((article) => article.id === id);
    if (!one) return [];
    const card = articleCard(one.article, { id, savedAt: one.savedAt, relation: relation(id), origin: null });
    return [{ card, quote, span, inTitle: false }];
  });
}

/** Saved articles, on whatever event, that share the telling terms of the words. */
async function sharingTerms(background: SavedWork, page: AnalysedArticle, words: string): Promise<readonly SavedArticle[]> {
  const { library } = background;
  const roots = tellingRoots(words);
  const terms = page.analysis.terms.filter(([term]) => [...tellingRoots(term).keys()].some((root) => roots.has(root)));
  if (terms.length === 0) return [];
  const { candidates } = await library.candidates({ ...page.analysis, terms }, MOST_ELSEWHERE);
  const stored = await library.getMany(candidates.map(({ id }) => id));
  return Promise.all(stored.map((article) => withPresentAnalysis(background, article)));
}
