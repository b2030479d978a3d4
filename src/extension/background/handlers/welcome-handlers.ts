import type { WELCOME_REQUESTS } from '../../messages/requests/welcome-requests.ts';
import { success } from '../../messages/result.ts';
import { exampleView } from '../example.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what the first page asks. */
export const WELCOME_HANDLERS: HandlersOf<keyof typeof WELCOME_REQUESTS> = {
  example: async (background) => success(await exampleView(background)),
};
