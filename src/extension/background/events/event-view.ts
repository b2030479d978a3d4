import { putAsideBy } from '../../../compare/put-aside.ts';
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
  const judged = result.findings.map((finding) => ({ finding, decision: putAsideBy(finding, dismissals) }));
  const cards = articles.map(({ id: own, article, savedAt }) =>
    articleCard(article, { id: own, savedAt, relation: 'same-event', origin: originOf(result.origins, own) }),
  );
  return {
    event, clippings, cards,
    origins: result.origins,
    findings: judged.flatMap(({ finding, decision }) => (decision ? [] : [finding])),
    // Under the id of the decision: it is what the reader takes back.
    dismissed: judged.flatMap(({ finding, decision }) => (decision ? [{ finding: { ...finding, id: decision.finding }, reason: decision.reason }] : [])),
    notCompared: result.notCompared,
    search: await newsSearch(background, articles),
  };
}
