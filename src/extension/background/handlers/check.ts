import type { Article } from '../../../article/article.ts';
import type { Analysis } from '../../../claims/analysis.ts';
import type { AnalysedArticle } from '../../../compare/cross-check-result.ts';
import { withoutFragment } from '../../content/without-fragment.ts';
import type { CheckView, CoverageView } from '../../messages/check-view.ts';
import type { RequestArgs } from '../../messages/requests.ts';
import type { PageTab } from '../../platform/tabs.ts';
import { analysePage } from '../analyse-page.ts';
import type { Background } from '../background.ts';
import { conflictBadge } from '../badge.ts';
import { coverageOf } from '../coverage-of.ts';
import { errorCodeOf } from '../error-code-of.ts';
import { unfitView } from '../fitness.ts';
import { markPage } from '../mark-page.ts';
import { showOutcome } from '../outcomes.ts';
import { readTab, type PageReading } from '../read-tab.ts';
import { timed } from '../timed.ts';

/** What a check of a tab comes to. */
export interface Checked {
  readonly view: CheckView;
  /** Null where the page cannot be compared. */
  readonly analysis: Analysis | null;
  /** Resolves, always, once badge and page show the outcome: whoever only wants the view does not wait for those. */
  readonly shown: Promise<void>;
}

/** Reads the page in a tab, compares it with the library, and shows the outcome on the badge and in the page. */
export async function check(background: Background, { tab, evenPrivate, pressed }: RequestArgs<'check'>): Promise<Checked> {
  const stop = (view: CheckView): Checked => ({ view, analysis: null, shown: Promise.resolve() });
  try {
    const reading = await readTab(background, tab, evenPrivate, pressed);
    return reading.ok ? await checkReading(background, reading) : stop(reading.view);
  } catch (error) {
    return stop({ state: 'error', error: errorCodeOf(error, 'check') });
  }
}

/** Compares a page that was read with the library, and shows the outcome on the badge and in the page. */
export async function checkReading(background: Background, reading: PageReading): Promise<Checked> {
  const { platform } = background;
  const { tab, article } = reading;
  const unfit = unfitView(article);
  const { view, page } = unfit ? { view: unfit, page: null } : await timed('check', () => compare(background, article));
  const shown = showOutcome(tab.id, async () => {
    if (view.state === 'compared' && page) await mark(background, tab, page, view);
    if (await isThere(background, tab)) await platform.action.show(tab.id, conflictBadge(platform, view));
  });
  return { view, analysis: page?.analysis ?? null, shown };
}

/** Whether a tab still shows the page that was read: a comparison takes its time, and the reader may have gone on. */
async function isThere({ platform }: Background, { id, url }: PageTab): Promise<boolean> {
  const now = await platform.tabs.find(id);
  return now !== null && placeless(now.url) === placeless(url);
}

function placeless(url: string | null): string | null {
  return url && withoutFragment(url);
}

async function mark({ library, platform }: Background, tab: PageTab, page: AnalysedArticle, { saved, findings }: CoverageView): Promise<void> {
  const highlights = saved ? await library.annotations(saved.id) : [];
  await markPage(platform, tab.id, page, findings, highlights);
}

async function compare(background: Background, article: Article): Promise<{ readonly page: AnalysedArticle; readonly view: CheckView }> {
  const { library } = background;
  const saved = await library.find(article);
  const page = await analysePage(background, article, saved);
  const { view } = await coverageOf(background, { article, saved, page });
  return { page, view: { state: 'compared', ...view } };
}
