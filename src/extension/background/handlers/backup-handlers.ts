import type { BACKUP_REQUESTS } from '../../messages/requests/backup-requests.ts';
import { success } from '../../messages/result.ts';
import { followSites } from '../automatic/follow-sites.ts';
import { giveBackRest } from '../automatic/sites.ts';
import { keepHouse } from '../keep-house.ts';
import { unattended } from '../unattended.ts';
import { inOrder } from '../in-order.ts';
import { amongErrors } from '../note-error.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what backup and restore ask. */
export const BACKUP_HANDLERS: HandlersOf<keyof typeof BACKUP_REQUESTS> = {
  'backup-read': async ({ library }, { cursor }) => success(await library.backup.read(cursor)),
  'restore-begin': async ({ library }) => success({ restore: await library.backup.begin() }),
  'restore-chunk': async ({ library }, chunk) => success(await library.backup.chunk(chunk)),
  'restore-check': async ({ library }, { restore }) => success(await library.backup.check(restore)),
  async 'restore-finish'(background, { restore }) {
    await background.library.backup.replace(restore);
    // The event index of the restored library is to be built; whoever looks at the library meanwhile sees how far it is.
    unattended(keepHouse(background));
    return success(null);
  },
  async 'restore-cancel'({ library }, { restore }) {
    await library.backup.cancel(restore);
    return success(null);
  },
  'restore-state': async ({ library }) => success(await library.backup.restores()),
  async 'restore-undo'({ library }) {
    await library.backup.takeBack();
    return success(null);
  },
  'merge-step': async ({ library }, { restore }) => success(await library.backup.mergeStep(restore)),
  'merge-undo-step': async ({ library }) => success(await library.backup.undoMergeStep()),
  async 'erase-all'({ library, platform }) {
    // What is just being changed, noted or saved by itself would come back behind it.
    await inOrder(async () => {
      await library.backup.eraseAll();
      await amongErrors(() => platform.store.clear());
    });
    await giveBackRest(platform);
    await followSites(platform);
    return success(null);
  },
};
