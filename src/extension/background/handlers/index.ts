import type { RequestName } from '../../messages/requests.ts';
import { AUTOMATIC_HANDLERS } from './automatic-handlers.ts';
import { BACKUP_HANDLERS } from './backup-handlers.ts';
import { CHECK_HANDLERS } from './check-handlers.ts';
import { EVENT_HANDLERS } from './event-handlers.ts';
import { EXPORT_HANDLERS } from './export-handlers.ts';
import type { HandlersOf } from './handlers.ts';
import { LIBRARY_HANDLERS } from './library-handlers.ts';
import { OPTIONS_HANDLERS } from './options-handlers.ts';
import { READER_HANDLERS } from './reader-handlers.ts';
import { SEARCH_HANDLERS } from './search-handlers.ts';
import { SELECTION_HANDLERS } from './selection-handlers.ts';
import { WELCOME_HANDLERS } from './welcome-handlers.ts';

/** The handler of every declared message. */
export const HANDLERS: HandlersOf<RequestName> = {
  ...CHECK_HANDLERS,
  ...LIBRARY_HANDLERS,
  ...EVENT_HANDLERS,
  ...READER_HANDLERS,
  ...WELCOME_HANDLERS,
  ...EXPORT_HANDLERS,
  ...BACKUP_HANDLERS,
  ...SEARCH_HANDLERS,
  ...SELECTION_HANDLERS,
  ...OPTIONS_HANDLERS,
  ...AUTOMATIC_HANDLERS,
};
