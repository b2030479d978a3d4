import { afterAll, beforeAll, expect, it } from 'vitest';
import { examine } from '../ui/gallery/examine.ts';
import { openGallery, type Gallery } from '../ui/gallery/open-gallery.ts';
import { LONG } from '../support/run-size.ts';
import { SHOTS } from '../ui/gallery/shots.ts';

/** Every state of the popup and the saved page, painted: contrast and width can only be judged where there is layout. */
let gallery: Gallery | null = null;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** `npm test` looks at every second picture, `npm run test:long` at all. */
const LOOKED_AT = SHOTS.filter((_, at) => LONG || at % 2 === 0);

it.each(LOOKED_AT)('$name has nothing for axe to complain of and fits its window', async (shot) => {
  expect(await gallery?.show(shot, examine)).toEqual([]);
});
