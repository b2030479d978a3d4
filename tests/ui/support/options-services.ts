import type { OptionsServices } from '../../../src/ui/options/options-services.ts';

/** A browser with four commands, one of them without a key, and a library that it may clear. */
export function optionsServices(changes: Partial<OptionsServices> = {}): OptionsServices {
  return {
    version: '0.1.0',
    browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    commands: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
      { name: 'save-article', description: 'Save this article', keys: 'Alt+Shift+K' },
      { name: 'toggle-marks', description: 'Show or hide marks in the page', keys: '' },
      { name: 'open-library', description: 'Open the library', keys: 'Alt+Shift+L' },
    ],
    openKeys: async () => true,
    storage: async () => ({ used: 12_400_000, persistent: false }),
    persist: async () => true,
    ...changes,
  };
}
