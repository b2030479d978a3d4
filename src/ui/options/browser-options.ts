import { keyboardCommands, openShortcutSettings } from '../../extension/platform/commands.ts';
import { productVersion } from '../../extension/platform/runtime.ts';
import type { OptionsServices } from './options-services.ts';

/** `OptionsServices` of the real browser. */
export const browserOptions: OptionsServices = {
  version: productVersion(),
  browser: navigator.userAgent,
  commands: keyboardCommands,
  openKeys: openShortcutSettings,
  async storage() {
    const [{ usage }, persistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    return { used: usage ?? null, persistent };
  },
  persist: () => navigator.storage.persist(),
};
