import { pageFile } from '../../messages/full-page.ts';
import type { LIBRARY_REQUESTS } from '../../messages/requests/library-requests.ts';
import { success } from '../../messages/result.ts';
import { keepHouse } from '../keep-house.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what the library page asks. */
export const LIBRARY_HANDLERS: HandlersOf<keyof typeof LIBRARY_REQUESTS> = {
  'list-clippings': async ({ library }, request) => success(await library.list(request)),
  'list-events': async ({ library }, request) => success(await library.events(request)),
  async 'events-of'({ library }, { ids }) {
    const events = [...new Set((await library.placesOf(ids)).values())].filter((id) => id !== '');
    return success(await Promise.all(events.map(async (id) => (await library.event(id)).event)));
  },
  facets: async ({ library }, { of }) => success(await library.facets(of)),
  async tag({ library }, { ids, add, remove }) {
    await library.tag(ids, { add, remove });
    return success(null);
  },
  'remove-many': async ({ library }, { ids }) => success({ undo: await library.removeMany(ids) }),
  'keep-house': async (background) => success(await keepHouse(background)),
  async 'open-page'({ platform }, { page }) {
    await platform.tabs.open(platform.url(pageFile(page)));
    return success(null);
  },
};
