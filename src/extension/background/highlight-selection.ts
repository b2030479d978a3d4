import { quoteFinder } from '../../article/quote-finder.ts';
import { quoteWithContext } from '../../article/text-quote.ts';
import type { Annotation } from '../../library/annotation.ts';
import { failure, success, type Result } from '../messages/result.ts';
import { askPage } from './ask-page.ts';
import type { Background } from './background.ts';
import { save } from './handlers/save.ts';
import { highlightMark, stylePage } from './mark-page.ts';
import { outcomeShown } from './outcomes.ts';
import { readSelection } from './selection/read-selection.ts';
import { readSettings } from './settings.ts';

/**
 * Keeps the words selected in a tab's page as a highlight of its clipping, and marks them in the page. The page is saved with
 * them, so that the clipping holds the words; `not-found` where they are no part of the article.
 */
export async function highlightSelection(background: Background, tab: number): Promise<Result<Annotation>> {
  const { library, platform } = background;
  const saved = await save(background, { tab, evenPrivate: true });
  if (!saved.ok) return saved;
  const selected = await readSelection(platform, tab);
  const { article } = await library.get(saved.value.id);
  const span = selected && quoteFinder(article.text)(selected);
  if (!span) return failure('not-found');
  const place = { clipping: saved.value.id, sha256: article.sha256, start: span.start };
  const kept = await library.annotate({ ...place, ...quoteWithContext(article.text, span), colour: 'yellow', note: '' });
  const { marks: on } = await readSettings(platform.store);
  await outcomeShown(tab);
  if (await stylePage(platform, tab)) await askPage(platform, tab, 'add-mark', { mark: highlightMark(kept), on });
  return success(kept);
}
