import browser from 'webextension-polyfill';
import type { Badge } from './action.ts';

/** What the toolbar button shows wherever a tab has nothing of its own to say. */
export async function showStandingBadge({ text, title, colour }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: title || browser.i18n.getMessage('action_title') }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
