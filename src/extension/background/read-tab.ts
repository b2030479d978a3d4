import { safeParse } from 'valibot';
import type { Article } from '../../article/article.ts';
import type { CheckView } from '../messages/check-view.ts';
import { siteOf, sitePatterns } from '../messages/site.ts';
import type { PageTab } from '../platform/tabs.ts';
import { askPage } from './ask-page.ts';
import type { Background } from './background.ts';
import { closedPage, pageKind } from './page-kind.ts';
import { pageReadingSchema, readingFault } from './page-reading.ts';
import { PageSilent, withPatience } from './patience.ts';
import { withoutStaleHead } from './stale-head.ts';

/** A page that was read. */
export interface PageReading {
  readonly ok: true;
  readonly tab: PageTab;
  readonly article: Article;
}

/** A page that was read, or the state that says why it was not. */
export type TabReading = PageReading | { readonly ok: false; readonly view: CheckView };

const stop = (view: CheckView): TabReading => ({ ok: false, view });

/**
 * Reads the article in a tab, on the permission that the reader's press gave, or that for its site.
 * @param id null for the active tab
 * @param evenPrivate false: a page in a private window is left unread
 * @param pressed the reader's press was on this tab
 */
export async function readTab(background: Background, id: number | null, evenPrivate: boolean, pressed: boolean = id === null): Promise<TabReading> {
  const { platform } = background;
  const tab = await platform.tabs.find(id);
  if (!tab) return stop({ state: 'error', error: 'page-gone' });
  const kind = pageKind(tab.url);
  if (kind === 'browser-page') return stop({ state: 'browser-page' });
  if (tab.private && !evenPrivate) return stop({ state: 'private-window' });
  background.prepare();
  // Browsers shut extensions out of some pages of the web too, their own add-on shops and PDF viewers among them.
  const refusal = await withPatience(platform.scripting.run(tab.id, 'content.js')).then(
    () => null,
    (error: unknown) => (error instanceof PageSilent ? error : String(error)),
  );
  if (refusal instanceof PageSilent) return stop({ state: 'error', error: 'page-unreadable' });
  if (refusal !== null) {
    const site = siteOf(tab.url ?? '');
    const allowed = site !== null && (await platform.sites.allowed(sitePatterns(site)));
    const state = closedPage({ kind, refusal, icon: tab.icon, pressed, allowed });
    return stop(state === 'not-allowed' ? { state, url: tab.url } : { state });
  }
  const answer = await askPage(platform, tab.id, 'read-page', {});
  if (!answer.ok) return stop({ state: 'error', error: answer.error });
  const reading = safeParse(pageReadingSchema, answer.value);
  if (!reading.success) return stop({ state: 'error', error: readingFault(reading.issues) });
  const { contentType, loaded, page } = reading.output;
  if (contentType === 'application/pdf') return stop({ state: 'pdf' });
  return { ok: true, tab, article: await background.assemble(withoutStaleHead(page, loaded)) };
}
