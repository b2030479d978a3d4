import { afterAll, beforeAll, expect, it } from 'vitest';
import { examine } from '../ui/gallery/examine.ts';
import { openGallery, type Gallery } from '../ui/gallery/open-gallery.ts';
import { SHOTS } from '../ui/gallery/shots.ts';

/** Every state of the popup and the saved page, painted: contrast and width can only be judged where there is layout. */
let gallery: Gallery | null = null;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

it.each(SHOTS)('$name has nothing for axe to complain of and fits its window', async (shot) => {
  expect(await gallery?.show(shot, examine)).toEqual([]);
});
