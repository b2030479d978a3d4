import type { SEARCH_REQUESTS } from '../../messages/requests/search-requests.ts';
import { success } from '../../messages/result.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers searches. */
export const SEARCH_HANDLERS: HandlersOf<keyof typeof SEARCH_REQUESTS> = {
  async 'find-accounts'({ platform }, { address }) {
    await platform.tabs.open(address);
    return success(null);
  },
  search: async ({ library }, request) => success(await library.search(request)),
};
