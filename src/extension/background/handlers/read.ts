import type { RequestArgs } from '../../messages/requests.ts';
import { failure, success, type Result } from '../../messages/result.ts';
import type { SavedText } from '../../messages/saved-text.ts';
import type { Background } from '../background.ts';
import { savedTexts } from '../saved-text.ts';

/** A clipping for its own page, the newest version or the one asked for; `not-found` when there is no such version. */
export async function read({ library }: Background, { id, version }: RequestArgs<'read'>): Promise<Result<SavedText>> {
  const texts = savedTexts(await library.get(id));
  const shown = texts[(version ?? texts.length) - 1];
  return shown ? success(shown) : failure('not-found');
}
