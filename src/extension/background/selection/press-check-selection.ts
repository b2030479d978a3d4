import type { Chosen } from '../../platform/menus.ts';
import { panelAddress } from '../../messages/panel-address.ts';
import type { Background } from '../background.ts';
import { readSelection } from './read-selection.ts';
import { keepQuestion } from './selection-question.ts';

/**
 * Opens the panel, and asks there what the saved articles say on the words selected in a tab. Where the browser opens no panel,
 * its page is opened in a tab. The panel may be there before the question or after it: it looks when it opens, and is told.
 */
export async function pressCheckSelection({ platform }: Background, { tab, window, words }: Chosen & { readonly tab: number }): Promise<void> {
  // Nothing is awaited before this: browsers take it only as the first thing of a press.
  const opening = platform.sidePanel.open(window).then(() => true, () => false);
  await platform.scripting.run(tab, 'content.js').catch(() => undefined); // the answer says why a page cannot be read
  const selection = (await readSelection(platform, tab)) ?? { quote: words, prefix: '', suffix: '' };
  const page = await platform.tabs.find(tab);
  await keepQuestion(platform.session, tab, { selection, url: page?.url ?? null, at: Date.now() });
  platform.tell({ news: 'selection-asked', tab });
  if (!(await opening) && !(await platform.sidePanel.isOpen(window))) await platform.tabs.open(platform.url(panelAddress(tab)));
}
