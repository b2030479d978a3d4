import type { RequestArgs } from '../../messages/requests.ts';
import { failure, success, type Result } from '../../messages/result.ts';
import type { SaveOutcome } from '../../messages/saved-text.ts';
import { analysePage } from '../analyse-page.ts';
import type { Background } from '../background.ts';
import { unfitView } from '../fitness.ts';
import { readTab } from '../read-tab.ts';
import { timed } from '../timed.ts';

/** Saves the page in a tab, or brings its clipping up to date. */
export async function save(background: Background, { tab, evenPrivate }: RequestArgs<'save'>): Promise<Result<SaveOutcome>> {
  const reading = await readTab(background, tab, evenPrivate);
  if (!reading.ok) return failure(reading.view.state === 'error' ? reading.view.error : 'page-unfit');
  const { article } = reading;
  if (unfitView(article)) return failure('page-unfit');
  const { id, outcome, savedAt, versions } = await timed('save', async () => {
    const { analysis } = await analysePage(background, article, await background.library.find(article));
    return background.library.save(article, analysis);
  });
  return success({ id, outcome: outcome === 'saved' ? 'created' : outcome, savedAt, versions });
}
