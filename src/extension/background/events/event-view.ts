import type { EventView } from '../../messages/event-view.ts';
import { articleCard, originOf } from '../article-card.ts';
import type { Background } from '../background.ts';
import { newsSearch } from '../news-search.ts';
import { compareEvent } from './compare-event.ts';

/** An event compared now; what the reader put aside is told apart. */
export async function eventView(background: Background, id: string): Promise<EventView> {
  const { library } = background;
  const { event, clippings } = await library.event(id);
  const [{ articles, result }, dismissals] = await Promise.all([
    compareEvent(background, clippings.map((clipping) => clipping.id)),
    library.dismissals(),
  ]);
  const reasons = new Map(dismissals.map(({ finding, reason }) => [finding, reason]));
  const cards = articles.map(({ id: own, article, savedAt }) =>
    articleCard(article, { id: own, savedAt, relation: 'same-event', origin: originOf(result.origins, own) }),
  );
  return {
    event, clippings, cards,
    origins: result.origins,
    findings: result.findings.filter((finding) => !reasons.has(finding.id)),
    dismissed: result.findings.flatMap((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    notCompared: result.notCompared,
    search: await newsSearch(background, articles),
  };
}
