import type { RequestArgs } from '../../messages/requests.ts';
import { success, type Result } from '../../messages/result.ts';
import type { Settings } from '../../messages/settings.ts';
import { askPage } from '../ask-page.ts';
import type { Background } from '../background.ts';
import { stylePage } from '../mark-page.ts';
import { outcomeShown } from '../outcomes.ts';
import { changeSettings } from '../settings.ts';

/** Stores whether marks are shown, and shows or hides those of the tab. A tab without our script has none to show. */
export async function setMarks({ platform }: Background, { tab, on }: RequestArgs<'set-marks'>): Promise<Result<Settings>> {
  const settings = await changeSettings(platform.store, { marks: on });
  const found = await platform.tabs.find(tab);
  if (found) await outcomeShown(found.id);
  if (found && (!on || (await stylePage(platform, found.id)))) await askPage(platform, found.id, 'show-marks', { on });
  return success(settings);
}
