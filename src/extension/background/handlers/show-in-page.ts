import { quoteWithContext } from '../../../article/text-quote.ts';
import type { RequestArgs } from '../../messages/requests.ts';
import { failure, success, type Result } from '../../messages/result.ts';
import { askPage } from '../ask-page.ts';
import type { Background } from '../background.ts';
import { stylePage } from '../mark-page.ts';
import { outcomeShown } from '../outcomes.ts';
import { readTab } from '../read-tab.ts';

/** Scrolls the page to a quotation and marks it. The page is read again, since it may have moved on since the comparison. */
export async function showInPage(background: Background, args: RequestArgs<'show-in-page'>): Promise<Result<null>> {
  const { quote, start, inTitle } = args;
  const reading = await readTab(background, args.tab, true);
  if (!reading.ok) return failure(reading.view.state === 'error' ? reading.view.error : 'page-gone');
  const { tab, article } = reading;
  const there = !inTitle && article.text.startsWith(quote, start);
  const place = there ? quoteWithContext(article.text, { start, end: start + quote.length }) : { quote, prefix: '', suffix: '' };
  await outcomeShown(tab.id);
  if (!(await stylePage(background.platform, tab.id))) return failure('page-gone');
  const found = await askPage(background.platform, tab.id, 'reveal', place);
  if (!found.ok) return found;
  return found.value ? success(null) : failure('not-found');
}
