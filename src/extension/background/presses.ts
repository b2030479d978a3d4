import { errorMessageKey, type ErrorCode } from '../messages/error-code.ts';
import { pageFile } from '../messages/full-page.ts';
import type { Background } from './background.ts';
import { failedBadge, highlightBadge, savedBadge } from './badge.ts';
import { errorCodeOf } from './error-code-of.ts';
import { check } from './handlers/check.ts';
import { save } from './handlers/save.ts';
import { highlightSelection } from './highlight-selection.ts';
import { setMarks } from './handlers/set-marks.ts';
import { readSettings } from './settings.ts';
import { tellChecked } from './tell-pages.ts';

/** Saves a tab's page where no popup shows the outcome: the badge does. A press in a private window is a wish to save. */
export async function pressSave(background: Background, tab: number | null): Promise<void> {
  const { platform } = background;
  const outcome = await save(background, { tab, evenPrivate: true }).catch((error: unknown) => errorCodeOf(error));
  const page = await platform.tabs.find(tab);
  if (!page) return;
  const error: ErrorCode | null = typeof outcome === 'string' ? outcome : outcome.ok ? null : outcome.error;
  const badge = error ? failedBadge(platform, platform.text(errorMessageKey(error))) : savedBadge(platform);
  platform.tell({ news: 'page-checked', tab: page.id });
  await platform.action.show(page.id, badge);
}

/** Highlights the words selected in a tab's page; the badge shows the outcome. */
export async function pressHighlight(background: Background, tab: number): Promise<void> {
  const { platform } = background;
  const outcome = await highlightSelection(background, tab).catch((error: unknown) => errorCodeOf(error));
  const error: ErrorCode | null = typeof outcome === 'string' ? outcome : outcome.ok ? null : outcome.error;
  const badge = error === null || error === 'not-found' ? highlightBadge(platform, error === null) : failedBadge(platform, platform.text(errorMessageKey(error)));
  platform.tell({ news: 'page-checked', tab });
  await platform.action.show(tab, badge);
}

/** Opens the popup, which checks the page. */
export async function pressCheck({ platform }: Background): Promise<void> {
  await platform.action.openPopup();
}

/** Opens the library in a tab of its own. */
export async function pressLibrary({ platform }: Background): Promise<void> {
  await platform.tabs.open(platform.url(pageFile('library')));
}

/** Turns the marks over. Turned on, the page is compared first, so that there is something to show. */
export async function pressToggleMarks(background: Background): Promise<void> {
  const { marks } = await readSettings(background.platform.store);
  await setMarks(background, { tab: null, on: !marks });
  if (marks) return;
  await (await check(background, { tab: null, evenPrivate: false })).shown;
  await tellChecked(background.platform, null);
}

/** Opens the panel beside the page. Nothing is awaited before: browsers take it only as the first thing of a press. */
export async function pressPanel({ platform }: Background, window: number): Promise<void> {
  await platform.sidePanel.open(window);
}
