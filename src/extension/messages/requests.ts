import type { AnswerOf, ArgsOf } from './message-spec.ts';
import { AUTOMATIC_REQUESTS } from './requests/automatic-requests.ts';
import { BACKUP_REQUESTS } from './requests/backup-requests.ts';
import { CHECK_REQUESTS } from './requests/check-requests.ts';
import { EVENT_REQUESTS } from './requests/event-requests.ts';
import { EXPORT_REQUESTS } from './requests/export-requests.ts';
import { LIBRARY_REQUESTS } from './requests/library-requests.ts';
import { OPTIONS_REQUESTS } from './requests/options-requests.ts';
import { READER_REQUESTS } from './requests/reader-requests.ts';
import { SEARCH_REQUESTS } from './requests/search-requests.ts';
import { SELECTION_REQUESTS } from './requests/selection-requests.ts';
import { WELCOME_REQUESTS } from './requests/welcome-requests.ts';

/** Every message that the background answers. Anything else, or from anyone else, is refused. */
export const REQUESTS = {
  ...CHECK_REQUESTS,
  ...LIBRARY_REQUESTS,
  ...EVENT_REQUESTS,
  ...READER_REQUESTS,
  ...EXPORT_REQUESTS,
  ...BACKUP_REQUESTS,
  ...SEARCH_REQUESTS,
  ...SELECTION_REQUESTS,
  ...WELCOME_REQUESTS,
  ...OPTIONS_REQUESTS,
  ...AUTOMATIC_REQUESTS,
} as const;

/** The table's type, from which those of arguments and answers follow. */
export type Requests = typeof REQUESTS;
/** Name of a message to the background. */
export type RequestName = keyof Requests;
/** Its arguments. */
export type RequestArgs<Name extends RequestName> = ArgsOf<Requests[Name]>;
/** Its answer, inside a `Result`. */
export type RequestAnswer<Name extends RequestName> = AnswerOf<Requests[Name]>;
