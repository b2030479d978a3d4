import type { CHECK_REQUESTS } from '../../messages/requests/check-requests.ts';
import { failure, success } from '../../messages/result.ts';
import { savedAddress } from '../../messages/saved-address.ts';
import { NO_BADGE } from '../badge.ts';
import { keepHouse } from '../keep-house.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { tellChecked } from '../tell-pages.ts';
import { unattended } from '../unattended.ts';
import { check } from './check.ts';
import type { HandlersOf } from './handlers.ts';
import { read } from './read.ts';
import { save } from './save.ts';
import { setMarks } from './set-marks.ts';
import { showInPage } from './show-in-page.ts';

/** Answers what the popup asks. */
export const CHECK_HANDLERS: HandlersOf<keyof typeof CHECK_REQUESTS> = {
  async check(background, args) {
    const { view, shown } = await check(background, args);
    if (args.tab === null) unattended(tellChecked(background.platform, null));
    // The reader has the answer; what is due in the library is done before the worker goes to sleep again.
    unattended(shown.then(() => keepHouse(background)));
    return success(view);
  },
  async save(background, args) {
    const outcome = await save(background, args);
    unattended(keepHouse(background));
    return outcome;
  },
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
  async 'dismiss-finding'({ library }, { finding, reason, question, articles }) {
    await library.dismiss(finding, reason ?? 'misread', { question: question ?? null, articles: articles ?? [] });
    return success(null);
  },
  async 'restore-finding'({ library }, { finding }) {
    const restored = await library.undoDismissal(finding);
    return restored === null ? failure('not-found') : success(null);
  },
  'page-left': async ({ platform }, _args, { tabId }) => {
    if (tabId === undefined) return success(null);
    platform.tell({ news: 'page-left', tab: tabId });
    await platform.action.show(tabId, NO_BADGE);
    return success(null);
  },
};
