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
import { readTab, type TabReading } from '../read-tab.ts';
import { timed } from '../timed.ts';

type PageReading = Extract<TabReading, { ok: true }>;

/** What a page that was read comes to. */
export interface Checked {
  readonly view: CheckView;
  /** Null where the page cannot be compared. */
  readonly analysis: Analysis | null;
}

/** Reads the page in a tab, compares it with the library, and shows the outcome on the badge and in the page. */
export async function check(background: Background, { tab, evenPrivate, pressed }: RequestArgs<'check'>): Promise<CheckView> {
  try {
    const reading = await readTab(background, tab, evenPrivate, pressed);
    return reading.ok ? (await checkReading(background, reading)).view : reading.view;
  } catch (error) {
    return { state: 'error', error: errorCodeOf(error, 'check') };
  }
}

/** Compares a page that was read with the library, and shows the outcome on the badge and in the page. */
export async function checkReading(background: Background, reading: PageReading): Promise<Checked> {
  const { platform } = background;
  const unfit = unfitView(reading.article);
  const checked = unfit ? { view: unfit, analysis: null } : await compared(background, reading);
  if (await isThere(background, reading.tab)) await platform.action.show(reading.tab.id, conflictBadge(platform, checked.view));
  return checked;
}

/** Whether a tab still shows the page that was read: a comparison takes its time, and the reader may have gone on. */
async function isThere({ platform }: Background, { id, url }: PageTab): Promise<boolean> {
  const now = await platform.tabs.find(id);
  return now !== null && placeless(now.url) === placeless(url);
}

function placeless(url: string | null): string | null {
  return url && withoutFragment(url);
}

async function compared(background: Background, { tab, article }: PageReading): Promise<Checked> {
  const { library } = background;
  const { page, view } = await timed('check', () => compare(background, article));
  const highlights = view.saved ? await library.annotations(view.saved.id) : [];
  await markPage(background.platform, tab.id, page, view.findings, highlights);
  return { view: { state: 'compared', ...view }, analysis: page.analysis };
}

async function compare(background: Background, article: Article): Promise<{ readonly page: AnalysedArticle; readonly view: CoverageView }> {
  const { library } = background;
  const saved = await library.find(article);
  const page = await analysePage(background, article, saved);
  return { page, view: (await coverageOf(background, { article, saved, page })).view };
}
