import type { READER_REQUESTS } from '../../messages/requests/reader-requests.ts';
import { success } from '../../messages/result.ts';
import { readerView } from '../reader-view.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what the reader view asks. */
export const READER_HANDLERS: HandlersOf<keyof typeof READER_REQUESTS> = {
  'read-clipping': async (background, { id }) => success(await readerView(background, id)),
  annotate: async ({ library }, annotation) => success(await library.annotate(annotation)),
  'change-annotation': async ({ library }, { id, change }) => success(await library.changeAnnotation(id, change)),
  'remove-annotation': async ({ library }, { id }) => success(await library.removeAnnotation(id)),
};
