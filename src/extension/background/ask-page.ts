import { isResult } from '../messages/is-result.ts';
import type { PageRequestAnswer, PageRequestArgs, PageRequestName } from '../messages/page-requests.ts';
import { failure, type Result } from '../messages/result.ts';
import type { Platform } from '../platform/platform.ts';
import { PageSilent, withPatience } from './patience.ts';

/** Asks the content script of a tab; `page-gone` when none is there, `page-unreadable` when it does not answer. Never rejects. */
export async function askPage<Name extends PageRequestName>(
  platform: Platform,
  tab: number,
  name: Name,
  args: PageRequestArgs<Name>,
): Promise<Result<PageRequestAnswer<Name>>> {
  const answer = await withPatience(platform.tabs.ask(tab, { name, args })).catch((error: unknown) => failure(error instanceof PageSilent ? 'page-unreadable' : 'page-gone'));
  return isResult<PageRequestAnswer<Name>>(answer) ? answer : failure('page-unreadable');
}
