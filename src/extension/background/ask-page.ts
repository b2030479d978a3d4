import { isResult } from '../messages/is-result.ts';
import type { PageRequestAnswer, PageRequestArgs, PageRequestName } from '../messages/page-requests.ts';
import { failure, type Result } from '../messages/result.ts';
import type { Platform } from '../platform/platform.ts';

/** Asks the content script of a tab; `page-gone` when none is there. Never rejects. */
export async function askPage<Name extends PageRequestName>(
  platform: Platform,
  tab: number,
  name: Name,
  args: PageRequestArgs<Name>,
): Promise<Result<PageRequestAnswer<Name>>> {
  const answer = await platform.tabs.ask(tab, { name, args }).catch(() => failure('page-gone'));
  return isResult<PageRequestAnswer<Name>>(answer) ? answer : failure('page-unreadable');
}
