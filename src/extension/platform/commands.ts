import browser from 'webextension-polyfill';

/** A keyboard command as the reader has it now. */
export interface KeyboardCommand {
  /** Its name in the manifest; "_execute_action" presses the toolbar button. */
  readonly name: string;
  /** What it does, in words of the interface; empty for the toolbar button. */
  readonly description: string;
  /** "Alt+Shift+S"; empty where it has none. */
  readonly keys: string;
}

/** All commands with their keys. */
export async function keyboardCommands(): Promise<readonly KeyboardCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({ name: name ?? '', description: description ?? '', keys: shortcut ?? '' }));
}

/** Newer than the types: Firefox 137 opens its own page for keys. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page where keys are changed; false where it lets no extension open it. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands: ShortcutSettings = browser.commands as ShortcutSettings;
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
