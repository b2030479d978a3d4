import type { RequestAnswer, RequestArgs, RequestName } from '../../messages/requests.ts';
import { failure, success, type Result } from '../../messages/result.ts';
import { savedAddress } from '../../messages/saved-address.ts';
import type { Sender } from '../../messages/sender-kind.ts';
import type { Background } from '../background.ts';
import { NO_BADGE } from '../badge.ts';
import { keepHouse } from '../keep-house.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { unattended } from '../unattended.ts';
import { check } from './check.ts';
import { read } from './read.ts';
import { save } from './save.ts';
import { setMarks } from './set-marks.ts';
import { showInPage } from './show-in-page.ts';

/** One handler for each declared message; it may throw what `errorCodeOf` knows. */
export type Handlers = {
  readonly [Name in RequestName]: (
    background: Background,
    args: RequestArgs<Name>,
    sender: Sender,
  ) => Promise<Result<RequestAnswer<Name>>>;
};

/** All of them. None keeps anything between two calls. */
export const HANDLERS: Handlers = {
  async check(background, args) {
    const view = await check(background, args);
    // The reader has the answer; what is due in the library is done before the worker goes to sleep again.
    unattended(keepHouse(background));
    return success(view);
  },
  save,
  remove: async ({ library }, { id }) => success({ undo: (await library.remove(id)).token }),
  'undo-remove': async ({ library }, { undo }) => success(await library.undoRemove(undo)),
  read,
  'show-in-page': showInPage,
  'open-saved': async ({ platform }, address) => {
    await platform.tabs.open(platform.url(savedAddress(address)));
    return success(null);
  },
  'set-marks': setMarks,
  'get-settings': async ({ platform }) => success(await readSettings(platform.store)),
  'set-settings': async ({ platform }, { change }) => success(await changeSettings(platform.store, change)),
  'dismiss-finding': async ({ library }, { finding, reason }) => {
    await library.dismiss(finding, reason ?? 'misread');
    return success(null);
  },
  'restore-finding': async ({ library }, { finding }) =>
    (await library.undoDismissal(finding)) ? success(null) : failure('not-found'),
  'page-left': async ({ platform }, _args, { tabId }) => {
    if (tabId !== undefined) await platform.action.show(tabId, NO_BADGE);
    return success(null);
  },
};
