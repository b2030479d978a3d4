import type { CheckView } from '../../messages/check-view.ts';
import type { RequestArgs } from '../../messages/requests.ts';
import { relationOf } from '../article-card.ts';
import { analysePage } from '../analyse-page.ts';
import type { Background } from '../background.ts';
import { conflictBadge } from '../badge.ts';
import { comparePage } from '../compare-page.ts';
import { coverageView } from '../coverage-view.ts';
import { errorCodeOf } from '../error-code-of.ts';
import { unfitView } from '../fitness.ts';
import { markPage } from '../mark-page.ts';
import { newsSearch } from '../news-search.ts';
import { readTab, type TabReading } from '../read-tab.ts';

/** Reads the page in a tab, compares it with the library, and shows the outcome on the badge and in the page. */
export async function check(background: Background, { tab, evenPrivate }: RequestArgs<'check'>): Promise<CheckView> {
  try {
    const reading = await readTab(background, tab, evenPrivate);
    if (!reading.ok) return reading.view;
    const view = unfitView(reading.article) ?? (await compared(background, reading));
    await background.platform.action.show(reading.tab.id, conflictBadge(background.platform, view));
    return view;
  } catch (error) {
    return { state: 'error', error: errorCodeOf(error) };
  }
}

async function compared(background: Background, { tab, article }: Extract<TabReading, { ok: true }>): Promise<CheckView> {
  const { library } = background;
  const saved = await library.find(article);
  const page = await analysePage(background, article, saved);
  const [comparison, librarySize] = await Promise.all([comparePage(background, page), library.size()]);
  const linked = comparison.saved.filter(({ id }) => relationOf(comparison.result.links, page.id, id) !== null);
  const search = await newsSearch(background, [page, ...linked]);
  const view = coverageView({ id: page.id, article, saved, librarySize, comparison, search });
  const highlights = saved ? await library.annotations(saved.id) : [];
  await markPage(background.platform, tab.id, page, view.findings, highlights);
  return { state: 'compared', ...view };
}
