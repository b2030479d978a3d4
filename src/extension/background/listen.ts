import type { MenuEntry } from '../platform/menus.ts';
import type { Background } from './background.ts';
import { createDispatch } from './dispatch.ts';
import { errorCodeOf } from './error-code-of.ts';
import { pressCheck, pressSave, pressToggleMarks } from './presses.ts';

/** Registers everything that wakes the background. Call it synchronously at start. */
export function listen(background: Background): void {
  const { events, menus, text } = background.platform;
  events.onMessage(createDispatch(background));
  events.onCommand((name) => {
    if (name === 'save-article') report(pressSave(background, null));
    if (name === 'toggle-marks') report(pressToggleMarks(background));
  });
  menus.onChosen((id, tab) => {
    if (id === 'check-article') report(pressCheck(background));
    if (id === 'save-article') report(pressSave(background, tab));
  });
  events.onInstalled(() => report(menus.set(menuEntries(text))));
}

function menuEntries(text: (key: string) => string): MenuEntry[] {
  const contexts = ['page', 'selection', 'action'] as const;
  return [
    { id: 'check-article', title: text('menu_check'), contexts },
    { id: 'save-article', title: text('menu_save'), contexts },
  ];
}

/** A press has nobody waiting for its promise; what goes wrong is written to the console. */
function report(work: Promise<void>): void {
  work.catch(errorCodeOf);
}
