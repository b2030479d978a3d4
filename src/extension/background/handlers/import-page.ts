import type { ImportedPage } from '../../messages/imported-page.ts';
import type { RequestArgs } from '../../messages/requests.ts';
import { success, type Result } from '../../messages/result.ts';
import { analysePage } from '../analyse-page.ts';
import type { Background } from '../background.ts';
import { unfitView } from '../fitness.ts';

/** Saves a page that was read from a file, as one read in a tab is saved; nothing is brought up to date without being asked for. */
export async function importPage(background: Background, { page, update }: RequestArgs<'import-page'>): Promise<Result<ImportedPage>> {
  const { library } = background;
  const read = await background.assemble(page);
  // A saved file has no address of its own; the page names the one that it came from.
  const article = /^https?:/iu.test(read.url) ? read : { ...read, url: read.canonicalUrl ?? '' };
  const { title } = article;
  const unfit = unfitView(article);
  if (unfit !== null) {
    return success(unfit.state === 'unfit' ? { outcome: 'unfit', quality: article.quality, title } : { outcome: 'unsupported-language', title });
  }
  if (article.url === '') return success({ outcome: 'no-address', title });
  const saved = await library.find(article);
  if (saved && !update && (saved.changedSince || (await library.get(saved.id)).article.title !== title)) return success({ outcome: 'differs', id: saved.id, title });
  const { analysis } = await analysePage(background, article, saved);
  const { id, outcome } = await library.save(article, analysis);
  return success({ outcome: outcome === 'saved' ? 'created' : outcome, id, title });
}
