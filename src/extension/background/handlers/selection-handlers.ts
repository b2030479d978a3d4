import type { SELECTION_REQUESTS } from '../../messages/requests/selection-requests.ts';
import { success } from '../../messages/result.ts';
import { checkSelection } from '../selection/check-selection.ts';
import { forgetQuestion } from '../selection/selection-question.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what the panel asks about words selected in a page. */
export const SELECTION_HANDLERS: HandlersOf<keyof typeof SELECTION_REQUESTS> = {
  'check-selection': async (background, { tab }) => success(await checkSelection(background, tab)),
  async 'forget-selection'({ platform }, { tab }) {
    await forgetQuestion(platform.session, tab);
    return success(null);
  },
};
