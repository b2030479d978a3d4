import { newsroomSend } from '../../extension/messages/newsroom/newsroom-send.ts';
import type { Edition } from '../edition/edition.ts';
import { NewsroomSection } from './newsroom-section.tsx';

/** While a page is in sight the connection is kept, so that others' articles come at once; in milliseconds. */
const KEEP = 10_000;

function keepConnected(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void newsroomSend('newsroom-view', {});
  };
  ask();
  setInterval(ask, KEEP);
}

/** The edition for newsrooms: a section of the options, and a connection that is kept while a page is in sight. */
export const EDITION: Edition = { optionsSections: [{ id: 'newsroom', Section: NewsroomSection }], privacy: 'newsroom_about_privacy', opened: keepConnected };
