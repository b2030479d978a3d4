import type { MenuEntry } from '../platform/menus.ts';
import { keepAllowed, takeUpWish } from './automatic/sites.ts';
import type { Background } from './background.ts';
import { createDispatch } from './dispatch.ts';
import { hearErrors } from './error-code-of.ts';
import { noteError } from './note-error.ts';
import { pressCheckSelection } from './selection/press-check-selection.ts';
import { pressCheck, pressHighlight, pressLibrary, pressPanel, pressSave, pressToggleMarks } from './presses.ts';
import { unattended } from './unattended.ts';
import { welcome } from './welcome.ts';

/** Registers everything that wakes the background. Call it synchronously at start. */
export function listen(background: Background): void {
  const { events, menus, sites, text, store } = background.platform;
  hearErrors((code, during, error) => void noteError(store, during, code, error));
  events.onMessage(createDispatch(background));
  events.onCommand((name, window) => {
    if (name === 'save-article') unattended(pressSave(background, null));
    if (name === 'toggle-marks') unattended(pressToggleMarks(background));
    if (name === 'open-library') unattended(pressLibrary(background));
    if (name === 'open-panel') unattended(pressPanel(background, window));
  });
  menus.onChosen((id, tab, { window, words }) => {
    if (id === 'check-article') unattended(pressCheck(background));
    if (id === 'save-article') unattended(pressSave(background, tab));
    if (id === 'highlight-selection') unattended(pressHighlight(background, tab));
    if (id === 'check-selection') unattended(pressCheckSelection(background, { tab, window, words }));
    if (id === 'open-panel') unattended(pressPanel(background, window));
    if (id === 'open-library') unattended(pressLibrary(background));
  });
  events.onInstalled((first) => {
    unattended(menus.set(menuEntries(text)));
    unattended(keepAllowed(background.platform));
    if (first) unattended(welcome(background));
  });
  events.onStartup(() => {
    unattended(background.library.backup.tidy());
    unattended(keepAllowed(background.platform));
  });
  sites.onAdded(() => unattended(takeUpWish(background.platform)));
  sites.onRemoved(() => unattended(keepAllowed(background.platform)));
}

function menuEntries(text: (key: string) => string): MenuEntry[] {
  const contexts = ['page', 'selection', 'action'] as const;
  return [
    { id: 'check-article', title: text('menu_check'), contexts },
    { id: 'save-article', title: text('menu_save'), contexts },
    { id: 'check-selection', title: text('panel_menu_selection'), contexts: ['selection'] },
    { id: 'highlight-selection', title: text('reader_menu_highlight'), contexts: ['selection'] },
    { id: 'open-panel', title: text('panel_menu_open'), contexts: ['action'], everywhere: true },
    { id: 'open-library', title: text('menu_library'), contexts: ['action'], everywhere: true },
  ];
}
