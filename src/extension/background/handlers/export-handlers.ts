import type { ExportedClipping } from '../../messages/exported-clipping.ts';
import type { EXPORT_REQUESTS } from '../../messages/requests/export-requests.ts';
import { success } from '../../messages/result.ts';
import { LibraryError } from '../../../library/library-error.ts';
import type { Library } from '../../../library/library.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what exports ask. */
export const EXPORT_HANDLERS: HandlersOf<keyof typeof EXPORT_REQUESTS> = {
  async 'export-clippings'({ library }, { ids, text }) {
    const exported = await Promise.all(ids.map((id) => exportedClipping(library, id, text)));
    return success(exported.filter((clipping) => clipping !== null));
  },
};

/** One clipping; null where it has been removed since it was chosen. */
async function exportedClipping(library: Library, id: string, withText: boolean): Promise<ExportedClipping | null> {
  try {
    const { summary, article } = await library.get(id);
    return {
      summary,
      capturedAt: article.capturedAt,
      annotations: summary.annotations === 0 ? [] : await library.annotations(id),
      content: withText ? { text: article.text, blocks: article.blocks } : null,
    };
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'not-found') return null;
    throw error;
  }
}
