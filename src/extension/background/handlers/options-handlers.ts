import type { OPTIONS_REQUESTS } from '../../messages/requests/options-requests.ts';
import { success } from '../../messages/result.ts';
import { forgetErrors, notedErrors } from '../note-error.ts';
import type { HandlersOf } from './handlers.ts';
import { importPage } from './import-page.ts';

/** Answers what the options page asks. */
export const OPTIONS_HANDLERS: HandlersOf<keyof typeof OPTIONS_REQUESTS> = {
  'list-dismissals': async ({ library }) => success(await library.dismissals()),
  'import-page': importPage,
  'list-errors': async ({ platform }) => success(await notedErrors(platform.store)),
  'forget-errors': async ({ platform }) => {
    await forgetErrors(platform.store);
    return success(null);
  },
};
