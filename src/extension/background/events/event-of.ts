import { LibraryError } from '../../../library/library-error.ts';
import type { SavedWork } from '../background.ts';
import { placeClipping } from './place-clipping.ts';

/** Id of the event that a clipping is in; one that waits for its place is put into it now. @throws LibraryError `not-found` */
export async function eventOf(background: SavedWork, clipping: string): Promise<string> {
  const placed = await placeOf(background, clipping);
  if (placed !== '') return placed;
  await placeClipping(background, clipping);
  return placeOf(background, clipping);
}

async function placeOf({ library }: SavedWork, clipping: string): Promise<string> {
  const place = (await library.placesOf([clipping])).get(clipping);
  if (place === undefined) throw new LibraryError('not-found', `There is no clipping ${clipping}.`);
  return place;
}
